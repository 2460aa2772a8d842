import { beijingMonth, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { paid, partsFrom, type Charge, type Parts } from './charge.js';
import { chargesUntil, orderChargesUntil } from './charges.js';
import { grouped } from './group.js';

/** A charge's share of one month: what was paid for months before, for this one and for those after it. */
export interface Amortized {
  charge: Charge;
  past: bigint;
  current: Parts;
  future: bigint;
  from: number | undefined;
  to: number | undefined;
}

/** The cost of a month: prepaid charges of this and earlier bills spread over their term by time, use as it was. */
export function amortizedCosts(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  dataEnd: number,
): Amortized[] {
  const rows = used(chargesUntil(portfolio, customer, month, dataEnd));
  for (let billed = month; billed >= beijingMonth(customer.associatedOn); billed = shiftMonth(billed, -1)) {
    for (const charge of orderChargesUntil(portfolio, customer, billed, dataEnd)) {
      rows.push(...spreadOver(charge, month));
    }
  }
  return rows;
}

function used(charges: readonly Charge[]): Amortized[] {
  const days = charges.filter(({ ordered }) => !ordered);
  return grouped(days, ({ tradeId }) => [tradeId]).map(({ first, parts, charges: all }) => ({
    charge: { ...first, parts },
    past: 0n,
    current: parts,
    future: 0n,
    from: all.at(-1)!.used?.from,
    to: first.used?.to,
  }));
}

/** Nothing when the term has no part in the month. Refunds and what has no term count in the month they were billed. */
function spreadOver(charge: Charge, month: string): Amortized[] {
  const { line } = charge.ordered!;
  const oneTime =
    line.refund !== undefined || line.effectiveTime === undefined || line.expireTime === undefined;
  const from = oneTime ? charge.time : line.effectiveTime!;
  const to = oneTime ? charge.time + 1 : Math.max(line.expireTime!, from + 1);
  const start = Math.max(from, startOfBeijingMonth(month));
  const end = Math.min(to, startOfBeijingMonth(shiftMonth(month, 1)));
  if (start >= end) return [];
  const until = (time: number) =>
    partsFrom((name) => (charge.parts[name] * BigInt(time - from)) / BigInt(to - from));
  const [before, after] = [until(start), until(end)];
  const current = partsFrom((name) => after[name] - before[name]);
  const future = paid(charge.parts) - paid(after);
  return [{ charge, past: paid(before), current, future, from: undefined, to: undefined }];
}
