import type { ReadOperation, WriteOperation } from '../operations.js';
import { type Scope, staleAfter } from './stale-after.js';
import { named } from './subjects.js';

/** One call that changes something, as far as it says what it changes. */
export interface WriteCarriedOut {
  operation: WriteOperation;
  request: unknown;
  /** With whose credential it was sent. */
  customerId?: string | undefined;
}

/** By which kinds of things the answers of a read have to be told apart: those of some write. */
const scopes = new Map<ReadOperation, Set<Scope>>();
for (const stale of Object.values(staleAfter)) {
  for (const [operation, scope] of Object.entries(stale) as [ReadOperation, Scope][]) {
    scopes.set(operation, (scopes.get(operation) ?? new Set()).add(scope));
  }
}

/** Whether some write makes answers of this read stale. */
export const isEverStale = (operation: ReadOperation) => scopes.has(operation);

/** What an answer is known by when answers are dropped: a tag for each thing it is about. */
export function tagsOfRead(operation: ReadOperation, request: unknown, customerId?: string): string[] {
  return [...(scopes.get(operation) ?? [])].flatMap((scope) => {
    if (scope === 'all') return `${operation} all`;
    const ids = named(scope, request, customerId);
    return ids.length > 0 ? ids.map((id) => `${operation} ${scope} ${id}`) : `${operation} no ${scope}`;
  });
}

/** The tags of which each marks answers that a write makes stale. */
export function tagsOfWrite({ operation, request, customerId }: WriteCarriedOut): string[] {
  return Object.entries(staleAfter[operation]).flatMap(([read, scope]) => {
    if (scope === 'all') return `${read} all`;
    return [`${read} no ${scope}`, ...named(scope, request, customerId).map((id) => `${read} ${scope} ${id}`)];
  });
}
