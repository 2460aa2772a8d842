import type { Text } from '../../language/text.js';
import { PartnerError, type PartnerErrorDetails } from './partner-error.js';

/** A customer has not let the partner act for it: only the customer can change that, so it is no fault of the caller. */
export class CustomerAuthorizationRequired extends PartnerError {
  readonly code = 'CUSTOMER_AUTHORIZATION_REQUIRED';
  protected readonly refusal = true;
  readonly customerId: string;

  constructor(text: Text, details: PartnerErrorDetails, customerId: string) {
    super(text, details);
    this.customerId = customerId;
  }

  override get extensions() {
    return { ...super.extensions, customerId: this.customerId };
  }
}
