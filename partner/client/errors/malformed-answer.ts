import type { Text } from '../../language/text.js';
import { PartnerError, type PartnerErrorDetails } from './partner-error.js';

/** An answer came that is no JSON, or lacks what the contract promises. */
export class MalformedAnswer extends PartnerError {
  readonly code = 'PARTNER_ANSWER_MALFORMED';
  protected readonly refusal = false;
  override readonly transient: boolean;

  /** @param unreadable whether it is no JSON at all: cut off on its way, a read may get it whole the next time */
  constructor(text: Text, details: PartnerErrorDetails, unreadable = false) {
    super(text, details);
    this.transient = unreadable;
  }
}
