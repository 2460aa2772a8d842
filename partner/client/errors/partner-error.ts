import type { Text } from '../../language/text.js';
import { withText } from '../../language/with-text.js';

/** Where an error came from, as the gateway shows it under `extensions.partner`. */
export interface PartnerErrorDetails {
  /** Operation id of the contract, e.g. `listSubCustomers`. */
  operation: string;
  httpStatus?: number | undefined;
  /** The API's own code, e.g. `CBC.0100` or `APIGW.0308`. Codes are stable, messages are not. */
  errorCode?: string | undefined;
  /** `X-Request-Id` of the answer: what the partner's support asks for. */
  requestId?: string | undefined;
  /** True when the operation never left this machine: the queue was too long, or no token was to be had for it. */
  neverSent?: boolean | undefined;
  /** How long the partner asked to wait before the next try, in milliseconds. */
  retryAfterMs?: number | undefined;
  cause?: unknown;
}

/** A call to the partner API that did not give an answer. One subclass per thing the reader can do about it. */
export abstract class PartnerError extends Error {
  /** `extensions.code` in the graph. */
  abstract readonly code: string;
  /** Whether an answer of this kind proves that the partner did not act. */
  protected abstract readonly refusal: boolean;
  /** True when the same read may succeed a moment later. */
  readonly transient: boolean = false;
  readonly details: PartnerErrorDetails;

  constructor(text: Text, details: PartnerErrorDetails) {
    super(text.en, details.cause === undefined ? {} : { cause: details.cause });
    this.name = new.target.name;
    this.details = details;
    withText(this, text);
  }

  /** True when it is certain that the call changed nothing at the partner's; false means nobody knows. */
  get nothingHappened(): boolean {
    return this.refusal || this.details.neverSent === true;
  }

  get extensions(): Record<string, unknown> {
    const { operation, httpStatus, errorCode, requestId, retryAfterMs } = this.details;
    return {
      code: this.code,
      // Seconds, as in the header of this name.
      ...(retryAfterMs !== undefined && { retryAfter: Math.ceil(retryAfterMs / 1000) }),
      partner: { operation, httpStatus, errorCode, requestId },
    };
  }
}
