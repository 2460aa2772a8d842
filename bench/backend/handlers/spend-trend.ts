import { addUpMonths } from '../../../subgraphs/incentives/spend-trend/add-up.js';
import { monthsBetween } from '../../../subgraphs/kit/months.js';
import { billOf } from '../bills.js';
import { customerById } from '../customers.js';
import type { Handler } from '../handler.js';
import { distinct } from '../sum.js';

export const spendTrend: Handler = async (desk, { from = '', to = '' }) => {
  const bills = await Promise.all(monthsBetween(from, to).map((month) => billOf(desk, month)));
  const { all, series } = addUpMonths(bills, ({ customer_id }) => customer_id);
  const page = series.slice(0, 20);
  const customers = await Promise.all(
    distinct(page.map(({ group }) => group)).map((id) => customerById(desk, id)),
  );
  return [all, ...page].map((one) => ({
    ...one,
    changes: one.amounts.slice(1).map((amount, index) => amount.minus(one.amounts[index]!)),
    customer: customers.find((customer) => customer?.customer_id === one.group),
  }));
};
