import type { WriteOperation } from '../../../partner/client/index.js';
import type { WriteOrder } from '../../../partner/ledger/index.js';
import type { PreviewedAmount } from './preview.js';

/** What can be known of a write before it is sent. */
export interface Foreseen {
  /** Amounts it would change. */
  changes: PreviewedAmount[];
  /** What it would move, in yuan, where that is less than was asked for. */
  amount?: string;
  /** Codes of the partner by which it would refuse the whole. */
  refusals?: readonly string[];
  /** What it would refuse a part of, by the id of that part: its code. */
  failures?: ReadonlyMap<string, string>;
}

/** What a mutation is going to do: an order for the ledger without whose it is. */
export interface WritePlan<Id extends WriteOperation> extends Omit<WriteOrder<Id>, 'caller' | 'key'> {
  /** For a dry run: what reading alone tells of what would happen. */
  foresee?: (() => Promise<Foreseen>) | undefined;
}
