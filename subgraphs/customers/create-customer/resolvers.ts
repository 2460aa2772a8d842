import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { Customer } from '../customer/customer.js';
import { readCustomer } from '../customer/read.js';
import { CreateCustomerInput, CreateCustomerPayload } from './create-customer.js';
import { planCreation } from './plan.js';
import { createCustomer } from './write.js';

@Resolver(() => CreateCustomerPayload)
export class CreateCustomerResolver {
  @Requires('orders:manage')
  @Calls('createSubCustomer', 'listSubCustomers', 'checkUserIdentity', 'listIndirectPartners')
  @Mutation(() => CreateCustomerPayload, {
    nullable: true,
    description:
      'Creates a Huawei Cloud account for a customer and associates it with the partner, as a resale customer. It cannot buy before its real-name verification.',
  })
  async createCustomer(
    @Arg('input', () => CreateCustomerInput, { description: 'The account to create.' })
    input: CreateCustomerInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CreateCustomerPayload> {
    const written = await performWrite(context, createCustomer, input, () => planCreation(input, context));
    const { domain_id, domain_name } = written.calls[0]?.answer ?? {};
    return {
      ...written,
      customerId: domain_id ?? null,
      accountName: domain_name ?? null,
      resellerId: input.resellerId ?? null,
    };
  }

  @Requires('customers:read')
  @Calls('listSubCustomers')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The new customer; null when none was created, or it is not in the partner’s list yet.',
  })
  async customer(
    @Root() { customerId, resellerId }: CreateCustomerPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Customer | null> {
    return customerId === null ? null : readCustomer({ id: customerId, resellerId }, context, info);
  }
}
