import { PartnerError } from './partner-error.js';

/** The key, its secret, a token or this machine’s clock is wrong: the partner does not know who is calling. */
export class CredentialsRejected extends PartnerError {
  readonly code = 'PARTNER_CREDENTIALS_REJECTED';
  protected readonly refusal = true;
}
