import type { Caller } from '../auth/caller.js';
import type { Language } from '../data/catalogue/catalogue.js';
import type { Order } from '../data/orders/order.js';
import { businessError } from '../errors.js';
import { page } from '../paging.js';
import { utcOrNone } from '../time.js';
import type { Handler } from './handler.js';
import { orderHeader, orderLine } from './order-wire.js';
import { portfolioOf } from './scope.js';

/** The header and a page of lines; `total_count` counts lines. Unknown, or not the caller's: 400 CBC.30000010. */
export const showCustomerOrderDetails: Handler<'showCustomerOrderDetails'> = ({
  input,
  caller,
  language,
}) => {
  const order = visibleOrder(caller, input.order_id, input.indirect_partner_id);
  if (!order) throw businessError('CBC.30000010', `The order ${input.order_id} is invalid.`);
  return {
    total_count: order.lines.length,
    order_info: {
      ...detailedOrder(order, language),
      sub_order_infos: order.children.map((child) => detailedOrder(child, language)),
    },
    order_line_items: page(order.lines, input).map((line) => orderLine(line, language)),
  };
};

/** The reseller id is needed for a reseller's order and ignored for the partner's own. */
function visibleOrder(caller: Caller, orderId: string, resellerId: string | undefined): Order | undefined {
  if (caller.kind === 'customer') {
    const order = caller.portfolio.ordersById().get(orderId);
    return order?.customerId === caller.customer.id ? order : undefined;
  }
  return (
    portfolioOf(caller, resellerId).ordersById().get(orderId) ??
    caller.partner.book.own.ordersById().get(orderId)
  );
}

function detailedOrder(order: Order, language: Language) {
  return {
    ...orderHeader(order, language),
    order_type: order.type,
    user_name: order.userName,
    pending_payment_end_time: utcOrNone(order.payableUntil),
  };
}
