import type { SupergraphTypes } from '../supergraph-types.js';
import type { SubgraphExecutor } from '../types.js';
import type { EarlyStarts } from './early-starts.js';
import type { Writes } from './writes.js';

/** What plan nodes are compiled with. */
export interface PlanContext<Context> {
  executors: ReadonlyMap<string, SubgraphExecutor<Context>>;
  types: SupergraphTypes;
  /** Variables that were renamed for the plan: name in the plan -> name in the request. */
  variableNames: ReadonlyMap<string, string>;
  earlyStarts: EarlyStarts<Context>;
  writes: Writes;
  /** The names of all fields that some fetch of the plan requires, in the response. */
  required: ReadonlySet<string>;
  /** Whether the operation is a mutation, whose root fields are executed one after the other. */
  isMutation: boolean;
}
