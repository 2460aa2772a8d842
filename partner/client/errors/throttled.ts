import type { Text } from '../../language/text.js';
import { PartnerError, type PartnerErrorDetails } from './partner-error.js';

/** More calls than the partner allows, by its count or by ours. The call was not carried out. */
export class Throttled extends PartnerError {
  readonly code = 'PARTNER_THROTTLED';
  protected readonly refusal = true;
  override readonly transient: boolean;

  /** @param byPartner false for our own queue: it is as long a moment later */
  constructor(text: Text, details: PartnerErrorDetails, byPartner = true) {
    super(text, details);
    this.transient = byPartner;
  }
}
