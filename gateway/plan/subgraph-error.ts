import type { Text } from '../../partner/language/text.js';
import { withText } from '../../partner/language/with-text.js';

/**
 * Why a subgraph gave no usable answer.
 * - `SUBGRAPH_UNAVAILABLE`: nobody answers there, the connection broke, or the answer was an HTTP error
 * - `SUBGRAPH_TIMEOUT`: it did not answer before the deadline
 * - `SUBGRAPH_INVALID_ANSWER`: what came is not a GraphQL response
 * - `SUBGRAPH_FAILED`: its executor threw something else
 * - `OPERATION_TIMEOUT`: the time of the client's request was over before the subgraph answered
 * - `REQUEST_CANCELLED`: the client's request ended before the subgraph answered
 */
export type SubgraphErrorCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'SUBGRAPH_INVALID_ANSWER'
  | 'SUBGRAPH_FAILED'
  | 'OPERATION_TIMEOUT'
  | 'REQUEST_CANCELLED';

/** A subgraph gave no answer. The message is shown to the client, so it names the subgraph and no internals. */
export class SubgraphError extends Error {
  override readonly name = 'SubgraphError';
  readonly code: SubgraphErrorCode;
  /** More about it, shown to the client beside `code`, such as `httpStatus`. */
  readonly details: Record<string, unknown>;

  constructor(
    code: SubgraphErrorCode,
    text: Text,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(text.en, { cause: options.cause });
    withText(this, text);
    this.code = code;
    this.details = options.details ?? {};
  }
}
