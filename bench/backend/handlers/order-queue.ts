import { balancesOf, customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct } from '../sum.js';

/** Waiting to be paid. */
const pendingPayment = 6;

export const orderQueue: Handler = async (desk) => {
  const { partner } = desk;
  const { order_infos = [] } = await partner.call('listCustomerOrders', {
    query: { status: pendingPayment, offset: 0, limit: 50, order_by: 'createTime' },
  });
  const [details, found] = await Promise.all([
    Promise.all(
      order_infos.map(({ order_id }) =>
        partner.call('showCustomerOrderDetails', { path: { order_id }, query: { offset: 0, limit: 10 } }),
      ),
    ),
    Promise.all(
      distinct(order_infos.map(({ customer_id }) => customer_id)).map((id) => customerById(desk, id)),
    ),
  ]);
  const customers = found.filter((customer) => customer !== undefined);
  const balances = await balancesOf(desk, customers);
  return {
    orders: order_infos.map((order, index) => ({ ...order, details: details[index] })),
    customers: customers.map((one) => ({ ...one, balance: balances.get(one.customer_id) })),
  };
};
