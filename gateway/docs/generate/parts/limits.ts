import { limitCodes } from '../../../error-codes/limits.js';
import { table } from './table.js';

/** How large a request may be in itself. */
export function limitsTable(): string {
  return table(
    ['Limit', 'Code'],
    Object.entries(limitCodes).map(([code, { means }]) => [means.en, `[\`${code}\`](/docs/errors#${code})`]),
  );
}
