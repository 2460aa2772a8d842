import type { Maybe } from '../../kit/checks.js';
import { isInvalid } from '../../kit/write/is-invalid.js';
import type { UserError } from '../../kit/write/user-error.js';
import type { CustomerFundsPayload, FundsPayload } from './funds-payload.js';

interface Outcome {
  userErrors: UserError[];
}

/** Whom a transfer with a customer concerns besides: its reseller, or else the partner. */
export function concernedByCustomer(
  outcome: Outcome,
  { customerId, resellerId }: { customerId: string; resellerId?: Maybe<string> },
): Pick<CustomerFundsPayload, 'customerId' | 'resellerId' | 'partner'> {
  if (isInvalid(outcome)) return { customerId: null, resellerId: null, partner: resellerId ? null : {} };
  return { customerId, resellerId: resellerId ?? null, partner: resellerId ? null : {} };
}

export function concernedByReseller(
  outcome: Outcome,
  { resellerId }: { resellerId: string },
): Pick<FundsPayload, 'resellerId' | 'partner'> {
  return { resellerId: isInvalid(outcome) ? null : resellerId, partner: {} };
}
