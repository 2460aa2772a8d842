import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Customer } from '../customer/customer.js';
import { readCustomer } from '../customer/read.js';
import { readReseller } from '../reseller/read.js';
import { Reseller } from '../reseller/reseller.js';
import { CustomerFundsPayload, FundsPayload } from './funds-payload.js';

@Resolver(() => FundsPayload)
export class FundsPayloadResolver {
  @Requires('customers:read')
  @Calls('listIndirectPartners')
  @FieldResolver(() => Reseller, {
    nullable: true,
    description: 'The reseller whose funds were moved, as it is now; null when none was concerned.',
  })
  async reseller(
    @Root() { resellerId }: FundsPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reseller | null> {
    return resellerId === null ? null : readReseller(resellerId, context, info);
  }
}

@Resolver(() => CustomerFundsPayload)
export class CustomerFundsPayloadResolver {
  @Requires('customers:read')
  @Calls('listSubCustomers')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer as it is now; null when there is none of this id.',
  })
  async customer(
    @Root() { customerId, resellerId }: CustomerFundsPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Customer | null> {
    return customerId === null ? null : readCustomer({ id: customerId, resellerId }, context, info);
  }
}
