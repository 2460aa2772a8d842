import type { ReadOperation, WriteOperation } from '../operations.js';
import { type Scope, staleAfter } from './stale-after.js';
import { named, type Subject } from './subjects.js';

/** One call that changes something, as far as it says what it changes. */
export interface WriteCarriedOut {
  operation: WriteOperation;
  request: unknown;
  /** With whose credential it was sent. */
  customerId?: string | undefined;
}

/** How answers are told apart for a scope, and what of a write's request says which of them. */
const kinds: Record<Scope, { ofRead: Subject; ofWrite: Subject } | undefined> = {
  customer: { ofRead: 'customer', ofWrite: 'customer' },
  order: { ofRead: 'order', ofWrite: 'order' },
  reseller: { ofRead: 'reseller', ofWrite: 'reseller' },
  'reseller as customer': { ofRead: 'customer', ofWrite: 'reseller' },
  all: undefined,
};

/** By which kinds of things the answers of a read have to be told apart: those of some write. */
const kindsOfRead = new Map<ReadOperation, Set<Subject | undefined>>();
for (const stale of Object.values(staleAfter)) {
  for (const [operation, scope] of Object.entries(stale) as [ReadOperation, Scope][]) {
    kindsOfRead.set(operation, (kindsOfRead.get(operation) ?? new Set()).add(kinds[scope]?.ofRead));
  }
}

/** Whether some write makes answers of this read stale. */
export const isEverStale = (operation: ReadOperation) => kindsOfRead.has(operation);

/** What an answer is known by when answers are dropped: a tag for each thing it is about. */
export function tagsOfRead(operation: ReadOperation, request: unknown, customerId?: string): string[] {
  return [...(kindsOfRead.get(operation) ?? [])].flatMap((kind) => {
    if (!kind) return `${operation} all`;
    const ids = named(kind, request, customerId);
    return ids.length > 0 ? ids.map((id) => `${operation} ${kind} ${id}`) : `${operation} no ${kind}`;
  });
}

/** The tags of which each marks answers that a write makes stale. */
export function tagsOfWrite({ operation, request, customerId }: WriteCarriedOut): string[] {
  return Object.entries(staleAfter[operation]).flatMap(([read, scope]) => {
    const kind = kinds[scope];
    if (!kind) return `${read} all`;
    const ids = named(kind.ofWrite, request, customerId);
    return [`${read} no ${kind.ofRead}`, ...ids.map((id) => `${read} ${kind.ofRead} ${id}`)];
  });
}
