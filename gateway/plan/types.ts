/** One request to a subgraph, as the query plan asks for it. */
export interface SubgraphRequest {
  /** The query's text. The same string object for every request of one plan node, so it is a good cache key. */
  document: string;
  operationName?: string;
  variables: Record<string, unknown>;
  operationKind: 'query' | 'mutation';
}

/** An error as a subgraph sends it; its path is in the subgraph's own response. */
export interface SubgraphAnswerError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/**
 * A subgraph's answer. It belongs to the plan from then on: joins are written into its objects, so an executor must not
 * hand out the same answer twice.
 */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly SubgraphAnswerError[] | null | undefined;
  /** Whatever the subgraph says beside; it is no part of the response. */
  extensions?: unknown;
}

/**
 * One way to reach a subgraph: embedded (in process) or over HTTP.
 * It throws (or rejects with) a `SubgraphError` when it got no answer at all.
 */
export interface SubgraphExecutor<Context> {
  /** `context` is the client request's context, which the plan passes through untouched. */
  execute(
    request: SubgraphRequest,
    context: Context,
    signal: AbortSignal | undefined,
  ): Promise<SubgraphAnswer> | SubgraphAnswer;
}

/** Where something stands in a response. */
export type Path = readonly (string | number)[];

/** An object of a response under construction. */
export type ResponseObject = Record<string, unknown>;
