import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { orderList, ordersOfCustomer } from '../order/loaders.js';
import { toOrder, toOrderConditions } from '../order/map.js';
import { OrderConnection, OrderFilter, OrderSort } from '../order/order.js';
import { Customer } from './customer.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Calls('listCustomerOrders')
  @FieldResolver(() => OrderConnection, {
    nullable: true,
    description: 'Orders of this customer, newest first unless sorted otherwise.',
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
      read: (conditions, range) => ordersOfCustomer(context, customer.id, conditions, range),
      toNode: (row) => toOrder(row, context, customer.resellerId),
    });
  }
}
