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

/** A part of an answer with which others can go on before the rest of it is there. */
export interface Watch {
  /** The response keys on the way to each field of the part, and to each object around it: `users`, `users.name`. */
  readonly paths: ReadonlySet<string>;
  /** Called at most once, with data of which that part is final, and while nothing of the answer has failed. */
  ready(data: Record<string, unknown>): void;
  /**
   * Called before that, any number of times, with some of what will be in that part, as far as a resolver has told; nothing
   * else is in it.
   */
  hint?(data: Record<string, unknown>): void;
}

/**
 * One way to reach a subgraph: embedded (in process) or over HTTP.
 * It throws (or rejects with) a `SubgraphError` when it got no answer at all.
 */
export interface SubgraphExecutor<Context> {
  /** Makes ready for a document that is soon asked for, where that takes time. Never throws: asking for it says what is wrong. */
  prepare?(document: string): void;
  /**
   * Tells that this is soon asked for, with more entities perhaps. It may begin what takes long and has to be done in any
   * case; it answers nothing. Never throws.
   */
  hint?(request: SubgraphRequest, context: Context): void;
  /**
   * `context` is the client request's context, which the plan passes through untouched. Where an answer comes as a whole,
   * nobody is told of `watches`.
   */
  execute(
    request: SubgraphRequest,
    context: Context,
    signal: AbortSignal | undefined,
    watches?: readonly Watch[],
  ): Promise<SubgraphAnswer> | SubgraphAnswer;
}

/** Where something stands in a response. */
export type Path = readonly (string | number)[];

/** An object of a response under construction. */
export type ResponseObject = Record<string, unknown>;
