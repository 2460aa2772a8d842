import type { Caller } from '../auth/caller.js';
import { serviceCode } from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import type { Order } from '../data/orders/order.js';
import { parameterError } from '../errors.js';
import { page } from '../paging.js';
import { addMonths } from '../time.js';
import { equals, within } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { orderHeader } from './order-wire.js';
import { portfolioOf } from './scope.js';

type ListedOrder = NonNullable<Answer<'listCustomerOrders'>['order_infos']>[number];
type Question = Input<'listCustomerOrders'>;

/** Newest first; `order_by=createTime` turns it round. The type switched to pay-per-use (10) shows in details only. */
export const listCustomerOrders: Handler<'listCustomerOrders'> = ({ input, caller }) => {
  atMostOneYear('create_time_end', input.create_time_begin, input.create_time_end);
  atMostOneYear('payment_time_end', input.payment_time_begin, input.payment_time_end);
  const wanted = equals(input.order_id?.toLowerCase());
  const service = equals(input.service_type_code?.toLowerCase());
  const inStatus = equals<number>(input.status);
  const ofType = equals(input.order_type);
  const created = within({ begin: input.create_time_begin, end: input.create_time_end });
  const paid = within({ begin: input.payment_time_begin, end: input.payment_time_end });
  const found = candidates(caller, input).filter(
    (order) =>
      order.type !== 10 &&
      wanted(order.id.toLowerCase()) &&
      service(serviceCode(products[order.lines[0]!.product].service)) &&
      inStatus(order.status) &&
      ofType(String(order.type) as Question['order_type']) &&
      created(order.createTime) &&
      paid(order.paymentTime),
  );
  if (input.order_by === 'createTime') found.reverse();
  return { total_count: found.length, order_infos: page(found, input).map(listedOrder) };
};

/** `sub_customer` asks for the orders of others that the customer, or any customer of the partner, pays for. */
function candidates(caller: Caller, { customer_id, indirect_partner_id, method }: Question): Order[] {
  const portfolio = caller.kind === 'customer' ? caller.portfolio : portfolioOf(caller, indirect_partner_id);
  const customerId = caller.kind === 'customer' ? caller.customer.id : customer_id;
  if (method === 'sub_customer') {
    const payer = equals(customerId);
    return portfolio.orders().filter(({ payerId }) => payerId !== undefined && payer(payerId));
  }
  if (customerId === undefined) return portfolio.orders();
  const customer = portfolio.customer(customerId);
  return customer ? portfolio.holdings(customer).orders : [];
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
