import { PartnerError, type PartnerErrorDetails } from './partner-error.js';

/** More calls than the partner allows, by its count or by ours. The call was not carried out. */
export class Throttled extends PartnerError {
  readonly code = 'PARTNER_THROTTLED';
  protected readonly refusal = true;
  override readonly transient: boolean;

  /** @param byPartner false for our own queue: it is as long a moment later */
  constructor(message: string, details: PartnerErrorDetails, byPartner = true) {
    super(message, details);
    this.transient = byPartner;
  }
}
