import type { NamedOperation } from '../named-operation.js';
import { table } from './table.js';

/** Every named operation in a line. */
export function operationList(operations: readonly NamedOperation[], kind: NamedOperation['kind']): string {
  return table(
    ['Operation', 'For', 'Calls'],
    operations
      .filter((operation) => operation.kind === kind)
      .map(({ name, slug, budget, recorded }) => [
        `[${name}](/docs/operations/${slug})`,
        budget.screen,
        String(Object.values(recorded.partnerCalls).reduce((sum, count) => sum + count, 0)),
      ]),
  );
}
