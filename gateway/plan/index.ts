export {
  createPlanExecutor,
  type ExecuteArgs,
  type PlanExecutor,
  type PlanExecutorOptions,
} from './executor.js';
export type { Operation } from './operation/operation.js';
export type { Refusal, Restrict, Restriction } from './restriction.js';
export { asksSubgraphs } from './operation/root-fields.js';
export { embeddedSubgraph } from './embedded-subgraph.js';
export { httpSubgraph, type HttpSubgraph, type HttpSubgraphOptions } from './http-subgraph.js';
export { SubgraphError, type SubgraphErrorCode } from './subgraph-error.js';
export { loadSupergraph, SupergraphError, type Supergraph } from './supergraph.js';
export type { SubgraphAnswer, SubgraphAnswerError, SubgraphExecutor, SubgraphRequest } from './types.js';
