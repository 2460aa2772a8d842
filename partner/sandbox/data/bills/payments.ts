import { split, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Rng } from '../prng.js';
import type { BalanceType, BillRow } from './bill-row.js';

/** How a month's use was paid: weights of the balances, cash first. */
export function usagePayments(amount: Fen, customer: Customer, rng: Rng): BillRow['payments'] {
  const weights: [BalanceType, number][] = [['BALANCE_TYPE_DEBIT', 100]];
  if (customer.creditLine !== zero) weights.push(['BALANCE_TYPE_CREDIT', rng.int(20, 80)]);
  if (rng.chance(25)) weights.push(['BALANCE_TYPE_COUPON', rng.int(5, 60)]);
  if (rng.chance(12)) weights.push(['BALANCE_TYPE_RCASH_COUPON', rng.int(5, 40)]);
  if (rng.chance(6)) weights.push(['BALANCE_TYPE_STORED_VALUE_CARD', rng.int(5, 30)]);
  if (rng.chance(3)) weights.push(['BALANCE_TYPE_BONUS', rng.int(1, 10)]);
  const shares = split(
    amount,
    weights.map(([, weight]) => BigInt(weight)),
  );
  return paymentsOf(weights.map(([balance], index) => [balance, shares[index]!]));
}

/** Payments that moved money, at least one: the cash balance stands for nothing paid. */
export function paymentsOf(amounts: (readonly [BalanceType, Fen])[]): BillRow['payments'] {
  const moved = amounts
    .filter(([, amount]) => amount !== zero)
    .map(([balance, amount]) => ({ balance, amount }));
  return moved.length > 0 ? moved : [{ balance: 'BALANCE_TYPE_DEBIT', amount: zero }];
}
