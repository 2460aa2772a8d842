import type { CallOptions, PartnerError } from '../../partner/client/index.js';
import type { SubgraphContext } from './context.js';
import { requestWide } from './request-scoped.js';

/** Ten fields of a customer who has not let the partner act for it are one refusal, not ten. */
const refusalsOf = requestWide(() => new Map<string, PartnerError>());

/**
 * Options of a call with the customer's own credential, obtained by assume-role. A customer who has not let the partner
 * act for it gives CustomerAuthorizationRequired, on the field that asked and nowhere else.
 */
export function asCustomer(context: SubgraphContext, customer: { id: string }): CallOptions {
  const { language, signal, deadlineMs, priority, caller, tally, fresh } = context;
  return {
    ...{ language, signal, deadlineMs, priority, caller, tally, fresh },
    actingFor: { customerId: customer.id, refusals: refusalsOf(context) },
  };
}
