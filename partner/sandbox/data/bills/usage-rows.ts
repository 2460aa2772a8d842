import { least, zero } from '../../money.js';
import { DAY, startOfBeijingDay, startOfBeijingMonth, shiftMonth } from '../../time.js';
import type { Customer } from '../customers/customer.js';
import type { Rng } from '../prng.js';
import type { BillRow } from './bill-row.js';
import { usagePayments } from './payments.js';
import { usagesOf, type Usage } from './usage.js';

/** Rows of what was used in a month, up to `dataEnd`; arrears sit in the month the data end, `indebted`. */
export function usageRows(
  customer: Customer,
  month: string,
  dataEnd: number,
  indebted: boolean,
  customerRng: Rng,
): BillRow[] {
  const { use: rng, start, end } = monthOfUse(month, dataEnd, customerRng);
  const monthly = rng.split(month);
  const discountPercent = BigInt(rng.split('discount').pick([0, 0, 3, 5, 10]));
  let owed = indebted ? customer.debt : zero;
  const rows = usagesOf(customer, rng.split('services')).flatMap((usage): BillRow[] => {
    const days = usedDays(usage, start, end);
    const season = BigInt(monthly.split(usage.resourceCode + usage.chargeMode).int(70, 130));
    if (days <= 0) return [];
    const list = (usage.dailyFen * BigInt(days) * season) / 100n;
    const discount = (list * discountPercent) / 100n;
    const debt = least(owed, list - discount);
    owed -= debt;
    const amount = list - discount - debt;
    const { serviceCode, resourceCode, chargeMode } = usage;
    return [
      {
        customerId: customer.id,
        serviceCode,
        resourceCode,
        billType: '0',
        chargeMode,
        amount,
        payments: usagePayments(amount, customer, monthly.split(`${resourceCode} payments`)),
        debt,
        adjustment: monthly.split(`${resourceCode} adjustment`).chance(4) ? list / 5n : zero,
        discount,
      },
    ];
  });
  return [...rows, ...writeOff(rows[0], monthly)];
}

/** The generator of a customer's use, and the part of a month whose days are in. */
export function monthOfUse(month: string, dataEnd: number, customerRng: Rng) {
  return {
    use: customerRng.split('usage'),
    start: startOfBeijingMonth(month),
    end: Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd),
  };
}

/** Days of use between two midnights in Beijing; negative when it began later. */
export function usedDays({ since }: Pick<Usage, 'since'>, start: number, end: number): number {
  return Math.round((end - Math.max(start, startOfBeijingDay(since))) / DAY);
}

/** Whether a part of a month's use may be written off. */
export function writesOff(monthly: Rng): boolean {
  return monthly.split('write-off').chance(5);
}

/** Now and then Huawei Cloud writes a part off: a negative row beside the consumption. */
function writeOff(row: BillRow | undefined, monthly: Rng): BillRow[] {
  if (!row || !writesOff(monthly) || row.amount < 20n) return [];
  const rng = monthly.split('write-off');
  rng.skip(1); // the draw of `writesOff`
  const amount = -row.amount / BigInt(rng.int(5, 20));
  return [
    {
      ...row,
      billType: '2',
      amount,
      payments: [{ balance: 'BALANCE_TYPE_DEBIT', amount }],
      debt: zero,
      adjustment: zero,
      discount: zero,
    },
  ];
}
