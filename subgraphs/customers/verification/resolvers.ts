import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Customer } from '../customer/customer.js';
import { readCustomer } from '../customer/read.js';
import { VerificationPayload } from './verification-payload.js';

@Resolver(() => VerificationPayload)
export class VerificationPayloadResolver {
  @Requires('customers:read')
  @Calls('listSubCustomers')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer as it is now; null when there is none of this id.',
  })
  async customer(
    @Root() { customerId, resellerId }: VerificationPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Customer | null> {
    return customerId === null ? null : readCustomer({ id: customerId, resellerId }, context, info);
  }
}
