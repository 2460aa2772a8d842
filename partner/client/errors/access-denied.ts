import { PartnerError } from './partner-error.js';

/** The credentials are right, but this account or operator may not call the operation or see the customer. */
export class AccessDenied extends PartnerError {
  readonly code = 'PARTNER_ACCESS_DENIED';
  protected readonly refusal = true;
}
