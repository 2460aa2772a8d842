import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct, sum } from '../sum.js';

export const refundExplanation: Handler = async (desk, { id: order_id = '' }) => {
  const { partner } = desk;
  const orderOf = (id: string, limit: number) =>
    partner.call('showCustomerOrderDetails', { path: { order_id: id }, query: { offset: 0, limit } });
  const order = await orderOf(order_id, 50);
  const customer_id = order.order_info?.customer_id ?? '';
  const refund = await partner.call('showRefundOrderDetails', { query: { order_id, customer_id } });
  const items = refund.refund_infos ?? [];
  const [customer, originals] = await Promise.all([
    customerById(desk, customer_id),
    Promise.all(distinct(items.map(({ base_order_id }) => base_order_id)).map((id) => orderOf(id, 1))),
  ]);
  const amounts = items.map(({ amount }) => amount);
  const refunded = sum(amounts.filter((amount) => Number(amount) < 0)).neg();
  const kept = sum(amounts.filter((amount) => Number(amount) > 0));
  return { ...order, customer, refunded, kept, items, originals };
};
