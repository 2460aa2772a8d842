import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { readOnce } from '../../kit/list/read-once.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { customerList } from '../../lists/customers.js';
import { Customer, CustomerConnection, CustomerFilter } from '../customer/customer.js';
import { toCustomer, toCustomerConditions } from '../customer/map.js';
import { resellerList } from '../../lists/resellers.js';
import { toReseller, toResellerConditions } from './map.js';
import { readReseller } from './read.js';
import { Reseller, ResellerConnection, ResellerFilter } from './reseller.js';

const customersOfResellers = readOnce(customerList);

@Resolver(() => Reseller)
export class ResellerResolver {
  @Requires('customers:read')
  @Calls('listIndirectPartners')
  @Query(() => Reseller, {
    nullable: true,
    description: 'One reseller of the partner; null when it has none of this id.',
  })
  async reseller(
    @Arg('id', () => ID, { description: 'Huawei Cloud account id of the reseller.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Reseller | null> {
    checkId(id, 'id');
    return readReseller(id, context);
  }

  @Requires('customers:read')
  @Calls('listIndirectPartners')
  @Query(() => ResellerConnection, {
    nullable: true,
    description: 'The partner’s resellers. Only a partner that is a tier-1 distributor may list them.',
  })
  resellers(
    @Arg('filter', () => ResellerFilter, {
      nullable: true,
      description: 'Which resellers to list; default: all.',
    })
    filter: ResellerFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerConnection> {
    return connect({
      list: resellerList,
      filter: toResellerConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(resellerList, context, conditions, range),
      toNode: toReseller,
    });
  }

  @Requires('customers:read')
  @Calls('listSubCustomers')
  @FieldResolver(() => CustomerConnection, {
    nullable: true,
    description: 'The customers the reseller serves. Costs at least one call for each reseller.',
  })
  customers(
    @Root() reseller: Reseller,
    @Arg('filter', () => CustomerFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: CustomerFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerConnection> {
    refuseOtherOwner(filter?.resellerId, reseller.id, 'filter.resellerId');
    return connect({
      list: customersOfResellers,
      filter: toCustomerConditions({ ...filter, resellerId: reseller.id }),
      args,
      info,
      read: (conditions, range) => readRange(customersOfResellers, context, conditions, range),
      toNode: (row) => toCustomer(row, context, reseller.id),
    });
  }
}

@Resolver(() => Customer)
export class ResellerOfCustomerResolver {
  @Calls('listIndirectPartners')
  @CallsLike({ listIndirectPartners: { scans: true } })
  @FieldResolver(() => Reseller, {
    nullable: true,
    description: 'The reseller that serves the customer; null for the partner’s own.',
  })
  async reseller(
    @Root() { resellerId }: Customer,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Reseller | null> {
    return resellerId ? readReseller(resellerId, context, info) : null;
  }
}
