import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { ofReseller } from '../../kit/reseller.js';
import { customerById } from '../../lists/customers.js';
import { Customer } from '../customer/customer.js';
import { toCustomer } from '../customer/map.js';
import { resellerById } from '../../lists/resellers.js';
import { toReseller } from '../reseller/map.js';
import { Reseller } from '../reseller/reseller.js';
import { Counterparty } from './counterparty.js';

/** The partner API does not say which of the two an id is: it is what it is found among. */
@Resolver(() => Counterparty)
export class CounterpartyResolver {
  @Calls('listSubCustomers')
  @CallsLike({ listSubCustomers: { scans: true } })
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null when it is a reseller, or no longer associated with the partner.',
  })
  async customer(
    @Root() { id, resellerId }: Counterparty,
    @Ctx() context: SubgraphContext,
  ): Promise<Customer | null> {
    const row = await customerById(context, id, ofReseller(resellerId));
    return row ? toCustomer(row, context, resellerId) : null;
  }

  @Calls('listIndirectPartners')
  @CallsLike({ listIndirectPartners: { scans: true } })
  @FieldResolver(() => Reseller, {
    nullable: true,
    description: 'The reseller; null when it is a customer. Only a distributor has resellers to look among.',
  })
  async reseller(
    @Root() { id, resellerId }: Counterparty,
    @Ctx() context: SubgraphContext,
  ): Promise<Reseller | null> {
    const row = resellerId ? undefined : await resellerById(context, id);
    return row ? toReseller(row) : null;
  }
}
