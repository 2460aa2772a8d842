import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { isInvalid } from '../../kit/write/is-invalid.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { Customer } from '../customer/customer.js';
import { readCustomer } from '../customer/read.js';
import {
  EnableEnterpriseProjectsInput,
  EnableEnterpriseProjectsPayload,
} from './enable-enterprise-projects.js';
import { planEnabling } from './plan.js';
import { enableEnterpriseProjects } from './write.js';

@Resolver(() => EnableEnterpriseProjectsPayload)
export class EnableEnterpriseProjectsResolver {
  @Requires('orders:manage')
  @Calls('createEnterpriseProjectAuth', 'listSubCustomers')
  @Mutation(() => EnableEnterpriseProjectsPayload, {
    nullable: true,
    description:
      'Switches on enterprise projects for a customer that is verified as a company. Where they are on already nothing changes. Needs the customer’s authorisation.',
  })
  async enableEnterpriseProjects(
    @Arg('input', () => EnableEnterpriseProjectsInput, { description: 'For which customer.' })
    input: EnableEnterpriseProjectsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<EnableEnterpriseProjectsPayload> {
    const plan = () => planEnabling(input, context);
    const written = await performWrite(context, enableEnterpriseProjects, input, plan);
    const { customerId, resellerId = null } = input;
    return { ...written, customerId: isInvalid(written) ? null : customerId, resellerId };
  }

  @Requires('customers:read')
  @Calls('listSubCustomers')
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null when there is none of this id.',
  })
  async customer(
    @Root() { customerId, resellerId }: EnableEnterpriseProjectsPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Customer | null> {
    return customerId === null ? null : readCustomer({ id: customerId, resellerId }, context, info);
  }
}
