import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { checkId } from '../../kit/checks.js';
import { EnterpriseProject } from '../../kit/enterprise-project.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { ResellerArg } from '../../kit/reseller.js';
import { DateTime } from '../../kit/scalars.js';
import { noneIfEmpty } from '../../kit/text.js';
import { Customer } from '../customer/customer.js';
import { toEnterpriseProject } from '../enterprise-project/map.js';
import { toOrderConditions } from './conditions.js';
import { orderDetails, orderLineList, orderList } from './loaders.js';
import { toOrder, toOrderLine } from './map.js';
import { Order, OrderConnection } from './order.js';
import { OrderFilter, OrderSort } from './order-filter.js';
import { OrderLineConnection } from './order-line.js';
import { listedRow, readOrderDetails } from './read.js';

@Resolver(() => Order)
export class OrderResolver {
  @Requires('orders:read')
  @Calls('showCustomerOrderDetails')
  @Query(() => Order, { nullable: true, description: 'One order; null when there is none of this id.' })
  async order(
    @ResellerArg() resellerId: string | null,
    @Arg('id', () => ID, { description: 'Id of the order.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Order | null> {
    return readOrderDetails(
      { id: checkId(id, 'id'), resellerId: checkId(resellerId, 'resellerId') ?? null },
      context,
    );
  }

  @Requires('orders:read')
  @Calls('listCustomerOrders')
  @Query(() => OrderConnection, {
    nullable: true,
    description:
      'Orders of the partner’s own customers, or with `filter.resellerId` of one reseller’s, newest first unless sorted otherwise.',
  })
  orders(
    @Arg('orderBy', () => OrderSort, {
      nullable: true,
      description: 'In which order; default: as the partner lists them.',
    })
    orderBy: OrderSort | null,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders to list; default: all.' })
    filter: OrderFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderConnection> {
    return connect({
      list: orderList,
      filter: toOrderConditions(filter, orderBy),
      args,
      info,
      read: (conditions, range) => readRange(orderList, context, conditions, range),
      toNode: (row) => toOrder(row, context, filter?.resellerId),
    });
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Whose order it is; null when the customer is no longer associated with the partner.',
  })
  customer(@Root() order: Order): Customer {
    return { id: order.customerId, resellerId: order.resellerId };
  }

  @Calls('showCustomerOrderDetails')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Login name of who made the order; what the partner calls its operations staff or system for one that Huawei Cloud made.',
  })
  async createdBy(@Root() order: Order, @Ctx() context: SubgraphContext): Promise<string | undefined> {
    const details = await orderDetails(context)(order);
    return noneIfEmpty(details?.order_info?.user_name);
  }

  @Calls('showCustomerOrderDetails')
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Deadline for paying an order in PENDING_PAYMENT; null in any other status.',
  })
  async payBefore(@Root() order: Order, @Ctx() context: SubgraphContext): Promise<string | undefined> {
    if (order.status !== 'PENDING_PAYMENT') return undefined;
    const details = await orderDetails(context)(order);
    return noneIfEmpty(details?.order_info?.pending_payment_end_time);
  }

  @Calls('listCustomerOrders')
  @FieldResolver(() => [EnterpriseProject], {
    nullable: true,
    description: 'The enterprise projects that the order belongs to.',
  })
  async enterpriseProjects(
    @Root() order: Order,
    @Ctx() context: SubgraphContext,
  ): Promise<EnterpriseProject[]> {
    const row = await listedRow(order, context);
    return (row?.enterprise_projects ?? []).flatMap((project) => toEnterpriseProject(project) ?? []);
  }

  @Calls('listCustomerOrders')
  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'The account that pays for the order when it is another than the customer’s own; null when the customer pays, and when the partner cannot see that account.',
  })
  async payer(@Root() order: Order, @Ctx() context: SubgraphContext): Promise<Customer | null> {
    const row = await listedRow(order, context);
    const { is_agent_pay, paying_agent_id } = row?.agent_pay_info ?? {};
    return is_agent_pay && paying_agent_id ? { id: paying_agent_id, resellerId: order.resellerId } : null;
  }

  @Calls('showCustomerOrderDetails')
  @FieldResolver(() => OrderLineConnection, { nullable: true, description: 'The products of the order.' })
  lines(
    @Root() order: Order,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderLineConnection> {
    const list = orderLineList(order);
    return connect({
      list,
      filter: {},
      owner: order.id,
      args,
      info,
      read: (conditions, range) => readRange(list, context, conditions, range),
      toNode: (row) => toOrderLine(row, context),
    });
  }
}
