import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { ofReseller } from '../../kit/reseller.js';
import { toOrderConditions } from '../order/conditions.js';
import { orderList, ordersOfCustomer } from '../order/loaders.js';
import { toOrder } from '../order/map.js';
import { OrderConnection } from '../order/order.js';
import { OrderFilter, OrderSort } from '../order/order-filter.js';
import { payPerUseResourceList } from '../pay-per-use-resource/loaders.js';
import { toPayPerUseConditions, toPayPerUseResource } from '../pay-per-use-resource/map.js';
import {
  PayPerUseResourceConnection,
  PayPerUseResourceFilter,
} from '../pay-per-use-resource/pay-per-use-resource.js';
import { listSubscriptions } from '../subscription/read.js';
import { ResourceSubscriptionConnection } from '../subscription/subscription.js';
import { SubscriptionFilter } from '../subscription/subscription-filter.js';
import { Customer } from './customer.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Requires('orders:read')
  @Calls('listCustomerOrders')
  @CallsLike({ listCustomerOrders: { scans: true } })
  @FieldResolver(() => OrderConnection, {
    nullable: true,
    description:
      'Orders of this customer, or with `filter.scope` those of others that it pays for, newest first unless sorted otherwise.',
  })
  orders(
    @Root() customer: Customer,
    @Arg('orderBy', () => OrderSort, {
      nullable: true,
      description: 'In which order; default: as the partner lists them.',
    })
    orderBy: OrderSort | null,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which of them to list; default: all.' })
    filter: OrderFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderConnection> {
    refuseOtherOwner(filter?.customerId, customer.id, 'filter.customerId');
    refuseOtherOwner(filter?.resellerId, customer.resellerId, 'filter.resellerId');
    return connect({
      list: orderList,
      filter: toOrderConditions({ ...filter, customerId: null, resellerId: customer.resellerId }, orderBy),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) =>
        // What it pays for is not its own: a scan of all orders would not tell whose it is.
        conditions.method
          ? readRange(orderList, context, { ...conditions, customer_id: customer.id }, range)
          : ordersOfCustomer(context, customer.id, conditions, range),
      toNode: (row) => toOrder(row, context, customer.resellerId),
    });
  }

  @Requires('orders:read')
  @Calls('listPayPerUseCustomerResources')
  @FieldResolver(() => ResourceSubscriptionConnection, {
    nullable: true,
    description:
      'Subscriptions of this customer: main ones, with what is attached to them in `attached`, unless asked otherwise.',
  })
  subscriptions(
    @Root() customer: Customer,
    @Arg('filter', () => SubscriptionFilter, {
      nullable: true,
      description: 'Which of them to list; default: all main ones.',
    })
    filter: SubscriptionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceSubscriptionConnection> {
    return listSubscriptions({ customer, filter, args, context, info });
  }

  @Requires('orders:read')
  @Calls('listCustomerOnDemandResources')
  @FieldResolver(() => PayPerUseResourceConnection, {
    nullable: true,
    description:
      'Resources that this customer pays for by use. For resale customers only: for a referral customer it is null, with an error.',
  })
  payPerUseResources(
    @Root() customer: Customer,
    @Arg('filter', () => PayPerUseResourceFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: PayPerUseResourceFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PayPerUseResourceConnection> {
    const owner = { customer_id: customer.id, ...ofReseller(customer.resellerId) };
    return connect({
      list: payPerUseResourceList,
      filter: { ...owner, ...toPayPerUseConditions(filter) },
      args,
      info,
      read: (conditions, range) => readRange(payPerUseResourceList, context, conditions, range),
      toNode: (row) => toPayPerUseResource(row, context),
    });
  }
}
