import type { ErrorCode } from './error-codes.js';

/** One entry of `errors` in an answer. */
export interface ErrorEntry {
  /** For a person, in the language the client asks for. */
  message: string;
  /** Field of the answer that it stands for; absent when the whole request was refused. */
  path?: readonly (string | number)[];
  extensions?: { code?: ErrorCode; [name: string]: unknown };
}

/** An answer with errors. What could be answered all the same is in `data`. */
export class GraphQLRequestError extends Error {
  override readonly name = 'GraphQLRequestError';

  constructor(
    readonly errors: readonly ErrorEntry[],
    readonly data: unknown,
    /** HTTP status. */
    readonly status: number,
    /** Tells the operator of the gateway which line of its log is meant. */
    readonly requestId: string | undefined,
  ) {
    super(errors.map(({ message }) => message).join('\n'));
  }

  /** `extensions.code` of each error. */
  get codes(): ErrorCode[] {
    return this.errors.flatMap(({ extensions }) => extensions?.code ?? []);
  }

  has(code: ErrorCode): boolean {
    return this.codes.includes(code);
  }
}

/** An answer that is not GraphQL: of a proxy, or of another service. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    /** Its beginning. */
    readonly body: string,
  ) {
    super(`Expected an answer of GraphQL but got HTTP ${status}: ${body}`);
  }
}
