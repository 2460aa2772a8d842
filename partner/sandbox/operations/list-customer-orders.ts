import type { Caller } from '../auth/caller.js';
import { matchesOrder, type OrderFilter } from '../data/orders/order-filter.js';
import type { Order, OrderType } from '../data/orders/order.js';
import type { Portfolio } from '../data/portfolio.js';
import { foundIn, type Found } from '../data/portfolio/merged.js';
import { windowOf } from '../data/portfolio/window.js';
import { parameterError } from '../errors.js';
import { addMonths } from '../time.js';
import type { Answer, Handler, Input } from './handler.js';
import { orderHeader } from './order-wire.js';
import { portfolioOf } from './scope.js';

type ListedOrder = NonNullable<Answer<'listCustomerOrders'>['order_infos']>[number];
type Question = Input<'listCustomerOrders'>;

/** Newest first; `order_by=createTime` turns it round. The type switched to pay-per-use (10) shows in details only. */
export const listCustomerOrders: Handler<'listCustomerOrders'> = ({ input, caller }) => {
  atMostOneYear('create_time_end', input.create_time_begin, input.create_time_end);
  atMostOneYear('payment_time_end', input.payment_time_begin, input.payment_time_end);
  const found = findOrders(caller, input);
  const oldestFirst = input.order_by === 'createTime';
  const { offset, limit } = input;
  return {
    total_count: found.total,
    order_infos: found.page({ offset, limit, oldestFirst }).map(listedOrder),
  };
};

/** `sub_customer` asks for the orders of others that the customer, or any customer of the partner, pays for. */
function findOrders(caller: Caller, input: Question): Found<Order> {
  const portfolio =
    caller.kind === 'customer' ? caller.portfolio : portfolioOf(caller, input.indirect_partner_id);
  const customerId = caller.kind === 'customer' ? caller.customer.id : input.customer_id;
  const asPayer = input.method === 'sub_customer';
  const filter: OrderFilter = {
    exceptType: 10,
    status: input.status,
    type: input.order_type && (Number(input.order_type) as OrderType),
    service: serviceKey(input.service_type_code),
    created: windowOf(input.create_time_begin, input.create_time_end),
    paid: windowOf(input.payment_time_begin, input.payment_time_end),
    paidByOther: asPayer || undefined,
    payerId: asPayer ? customerId : undefined,
  };
  const ofCustomer = asPayer ? undefined : customerId;
  if (input.order_id === undefined && ofCustomer === undefined) return portfolio.findOrders(filter);
  return foundIn(
    candidates(portfolio, ofCustomer, input.order_id?.toUpperCase()).filter((order) =>
      matchesOrder(order, filter),
    ),
  );
}

/** The last part of a service's code in any case; nothing is sold under a code of another form. */
function serviceKey(code: string | undefined): string | undefined {
  return code === undefined
    ? undefined
    : (/^hws\.service\.type\.(.+)$/i.exec(code)?.[1]?.toLowerCase() ?? '');
}

/** A customer's orders, or all: the one that was asked for by id if any was. Children are not listed by themselves. */
function candidates(
  portfolio: Portfolio,
  customerId: string | undefined,
  orderId: string | undefined,
): Order[] {
  const order = orderId === undefined ? undefined : portfolio.order(orderId);
  const owner = portfolio.customer(customerId ?? order?.customerId ?? '');
  const orders = owner ? portfolio.holdings(owner).orders : [];
  return orderId === undefined ? orders : orders.filter(({ id }) => id === orderId);
}

function atMostOneYear(parameter: string, begin: string | undefined, end: string | undefined) {
  if (begin === undefined || end === undefined) return;
  if (Date.parse(end) > addMonths(Date.parse(begin), 12)) {
    throw parameterError(parameter, 'must be at most 1 year after the beginning of the window');
  }
}

function listedOrder(order: Order): ListedOrder {
  return {
    ...orderHeader(order, 'zh_CN'),
    order_type: listedType(order),
    enterprise_projects: order.enterpriseProject ? [order.enterpriseProject] : [],
    sub_order_infos: order.children.map((child) => ({
      ...orderHeader(child, 'zh_CN'),
      order_type: listedType(child),
      enterprise_projects: child.enterpriseProject ? [child.enterpriseProject] : [],
    })),
    agent_pay_info: { paying_agent_id: order.payerId, is_agent_pay: order.payerId !== undefined },
  };
}

function listedType({ type }: Order): ListedOrder['order_type'] {
  return type === 10 ? undefined : type;
}
