import { PartnerError } from './partner-error.js';

/** The answer did not come within the time the caller gave. Whether the partner acted is unknown. */
export class DeadlineExceeded extends PartnerError {
  readonly code = 'PARTNER_DEADLINE_EXCEEDED';
  protected readonly refusal = false;
}
