import { customers } from './customers/subgraph.js';
import { incentives } from './incentives/subgraph.js';
import type { Subgraph } from './kit/build-subgraph.js';
import { orders } from './orders/subgraph.js';
import { vouchers } from './vouchers/subgraph.js';

export type { Subgraph };
export { openLedger } from './open-ledger.js';
export {
  contextOf,
  type Guards,
  sharedContext,
  type SharedContext,
  type SubgraphContext,
} from './kit/context.js';

/** The four subgraphs, in the order they stand in rover.yaml. */
export const subgraphs: readonly Subgraph[] = [customers, vouchers, orders, incentives];
