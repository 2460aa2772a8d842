import { PartnerError } from './partner-error.js';

/** Something answered at the configured address, but it is not this API. */
export class WrongEndpoint extends PartnerError {
  readonly code = 'PARTNER_ENDPOINT_WRONG';
  protected readonly refusal = true;
}
