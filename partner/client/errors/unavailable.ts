import { PartnerError } from './partner-error.js';

/** The partner could not be reached, hung up, or failed inside. Whether it acted is unknown. */
export class Unavailable extends PartnerError {
  readonly code = 'PARTNER_UNAVAILABLE';
  protected readonly refusal = false;
  override readonly transient = true;
}
