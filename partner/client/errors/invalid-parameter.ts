import { PartnerError } from './partner-error.js';

/** The partner refused a value of the request as malformed or out of range. */
export class InvalidParameter extends PartnerError {
  readonly code = 'PARTNER_PARAMETER_INVALID';
  protected readonly refusal = true;
}
