import { addUpMonths } from '../../../subgraphs/incentives/spend-trend/add-up.js';
import { billOf } from '../bills.js';
import { allCustomers, balancesOf, customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct } from '../sum.js';

export const monthClose: Handler = async (desk, { month = '', before = '', from = '', to = '' }) => {
  const { partner } = desk;
  const first = { offset: 0, limit: 100 };
  const [bills, customers, spending, partnerBalances, adjustments, records] = await Promise.all([
    Promise.all([before, month].map((one) => billOf(desk, one))),
    allCustomers(desk, { association_type: '2' }),
    partner.call('listConsumeSubCustomers', { body: { bill_cycle: month, offset: 0, limit: 1 } }),
    partner.call('listPartnerBalances', {}),
    partner.call('listPartnerAdjustRecords', {
      query: { operation_time_begin: from, operation_time_end: to, ...first },
    }),
    partner.call('listPartnerCouponsRecord', {
      query: { operation_time_begin: from, operation_time_end: to, ...first },
    }),
  ]);
  const known = new Set(customers.map(({ customer_id }) => customer_id));
  const named = [...bills.flat(), ...(records.records ?? [])].map(({ customer_id }) => customer_id);
  const left = distinct(named).filter((id) => !known.has(id));
  const [balances, gone] = await Promise.all([
    balancesOf(desk, customers),
    Promise.all(left.map((id) => customerById(desk, id))),
  ]);
  const everybody = [...customers, ...gone.filter((customer) => customer !== undefined)];
  const managerOf = new Map(
    everybody.map((one) => [one.customer_id, one.account_managers?.[0]?.account_name]),
  );
  const managers = addUpMonths(bills, ({ customer_id }) => managerOf.get(customer_id));
  return {
    trend: [managers.all, ...managers.series].map((one) => ({
      ...one,
      change: one.amounts[1]!.minus(one.amounts[0]!),
    })),
    spenders: addUpMonths([bills[1]!], ({ customer_id }) => customer_id).series.slice(0, 10),
    customers: everybody.map((one) => ({ ...one, balance: balances.get(one.customer_id) })),
    ...{ spending, partnerBalances, adjustments, records },
  };
};
