import { Big } from 'big.js';
import { lowBalance, spendDrop } from '../../subgraphs/customers/customer-alert/rules.js';
import { closedMonths } from '../../subgraphs/kit/months.js';
import { billOf } from './bills.js';
import type { Desk } from './handler.js';
import { sum } from './sum.js';

interface Balance {
  amount?: string | number;
  debt_amount?: string | number;
}

/** What the balance and the bills of the last three closed months say of a customer. */
export async function alertsOf(desk: Desk, customerId: string, balance: Balance | undefined) {
  const bills = await Promise.all(
    closedMonths(desk.now(), 3).map((month) => billOf(desk, month, customerId)),
  );
  const spend = bills.map((rows) => (rows.length > 0 ? sum(rows.map(({ amount }) => amount)) : undefined));
  const available = new Big(balance?.amount || 0);
  const debt = new Big(balance?.debt_amount || 0);
  const low = balance && lowBalance(available, spend);
  const drop = spendDrop(spend[0], spend[1]);
  return [
    ...(debt.gt(0) ? [{ kind: 'ARREARS', debt }] : []),
    ...(low ? [{ kind: 'LOW_BALANCE', available, monthlyAverage: low.monthlyAverage.toFixed(2) }] : []),
    ...(drop ? [{ kind: 'SPEND_DROP', spend: spend[0] ?? 0, previousSpend: spend[1] }] : []),
  ];
}
