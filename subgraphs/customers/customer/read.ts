import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyKey } from '../../kit/asks-only-key.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller, type ResellerScoped } from '../../kit/reseller.js';
import { customerById } from '../../lists/customers.js';
import type { Customer } from './customer.js';
import { toCustomer } from './map.js';

/**
 * The customer of a key; null when there is none.
 *
 * @param info of a field that refers to the customer: when no more than the key is asked for, nothing is read
 */
export async function readCustomer(
  { id, resellerId }: ResellerScoped,
  context: SubgraphContext,
  info?: GraphQLResolveInfo,
): Promise<Customer | null> {
  if (info && asksOnlyKey(info)) return { id, resellerId } as Customer;
  const row = await customerById(context, id, ofReseller(resellerId));
  return row ? toCustomer(row, context, resellerId) : null;
}
