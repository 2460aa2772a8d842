import { balancesOf, customerPage } from '../customers.js';
import type { Handler } from '../handler.js';

export const customerList: Handler = async (desk) => {
  const customers = await customerPage(desk, 50);
  const customer_ids = customers.map(({ customer_id }) => customer_id);
  const [balances, { new_customer_tags }] = await Promise.all([
    balancesOf(desk, customers),
    desk.partner.call('listSubCustomerNewTag', { body: { customer_ids, offset: 0, limit: 200 } }),
  ]);
  return customers.map((customer) => ({
    ...customer,
    tag: new_customer_tags?.find(({ customer_id }) => customer_id === customer.customer_id),
    balance: balances.get(customer.customer_id),
  }));
};
