import type { CallOptions } from '../../partner/client/index.js';
import type { SubgraphContext } from './context.js';

/**
 * Options of a call with the customer's own credential, obtained by assume-role. A customer who has not let the partner
 * act for it gives an error of its own (see `partner/client/errors`), on the field that asked and nowhere else.
 */
export function asCustomer(context: SubgraphContext, customer: { id: string }): CallOptions {
  const { language, signal } = context;
  return { language, signal, actingFor: { customerId: customer.id } };
}
