import { billOf } from '../bills.js';
import { allCustomers, balancesOf } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct, sum } from '../sum.js';

export const accountManagers: Handler = async (desk, { month = '' }) => {
  const customers = await allCustomers(desk);
  const balances = await balancesOf(desk, customers);
  const known = await Promise.all(
    customers.map(async (customer) => {
      const bill = customer.association_type === '2' ? await billOf(desk, month, customer.customer_id) : [];
      return {
        ...customer,
        balance: balances.get(customer.customer_id),
        spend: sum(bill.map(({ amount }) => amount)),
        managers: customer.account_managers?.map(({ account_name }) => account_name) ?? [],
      };
    }),
  );
  return distinct(known.flatMap(({ managers }) => managers)).map((name) => {
    const own = known.filter(({ managers }) => managers.includes(name));
    return { name, spend: sum(own.map(({ spend }) => spend.toFixed())), customers: own };
  });
};
