import { PartnerError } from './partner-error.js';

/** A business rule of the partner stands against the call. */
export class Refused extends PartnerError {
  readonly code = 'PARTNER_REFUSED';
  protected readonly refusal = true;
}
