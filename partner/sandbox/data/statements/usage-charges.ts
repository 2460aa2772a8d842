import { zero, type Fen } from '../../money.js';
import { DAY, HOUR, beijingStamp, shiftMonth, startOfBeijingMonth } from '../../time.js';
import type { BalanceType, BillRow } from '../bills/bill-row.js';
import type { Rng } from '../prng.js';
import { splitParts, type Charge, type Parts } from './charge.js';
import { usedDays, type OnDemandResource } from './on-demand.js';

const balances: Record<Exclude<BalanceType, `${string}RECEIVABLE${string}`>, keyof Parts> = {
  BALANCE_TYPE_DEBIT: 'cash',
  BALANCE_TYPE_CREDIT: 'credit',
  BALANCE_TYPE_COUPON: 'vouchers',
  BALANCE_TYPE_RCASH_COUPON: 'cashCoupons',
  BALANCE_TYPE_STORED_VALUE_CARD: 'storedCards',
  BALANCE_TYPE_BONUS: 'bonus',
};

/** The days a row of use is made of, or with `whole` all of them as one; a write-off is one charge at its month's end. */
export function usageCharges(
  row: BillRow,
  month: string,
  dataEnd: number,
  resources: readonly OnDemandResource[],
  rng: Rng,
  whole = false,
): Charge[] {
  const resource = resources.find(
    ({ usage }) => usage.resourceCode === row.resourceCode && usage.chargeMode === row.chargeMode,
  );
  const start = startOfBeijingMonth(month);
  const end = Math.min(startOfBeijingMonth(shiftMonth(month, 1)), dataEnd);
  const length = row.billType === '2' || !resource ? 1 : usedDays(resource.usage, start, end);
  const days = whole ? 1 : length;
  const receivable = `${month.replace('-', '')}${rng.split(`${row.resourceCode} ${row.chargeMode} ${row.billType}`).hex(26)}`;
  return splitParts(partsOf(row), days).map((parts, day): Charge => {
    const to = end - (days - 1 - day) * DAY;
    return {
      id: `${receivable}${beijingStamp(to - HOUR).slice(6, 8)}`,
      customerId: row.customerId,
      month,
      serviceCode: row.serviceCode,
      resourceCode: row.resourceCode,
      chargeMode: row.chargeMode,
      billType: row.billType,
      kind: row.billType === '2' ? 9 : row.chargeMode === '11' ? 23 : 5,
      time: to - 1_000,
      tradeId: receivable,
      region: resource?.region,
      resourceId: resource?.resourceId,
      resourceName: resource?.name,
      enterpriseProject: { id: '0', name: 'default' },
      parts,
      used: {
        from: to - (length / days) * DAY,
        to,
        meter: row.billType === '2' ? undefined : resource?.meter,
      },
    };
  });
}

function partsOf(row: BillRow): Parts {
  const parts: Parts = { ...nothing, debt: row.debt, writeOff: row.adjustment, discount: row.discount };
  for (const { balance, amount } of row.payments) parts[balances[balance]] += amount;
  return parts;
}

export const nothing: Readonly<Parts> = {
  cash: zero,
  credit: zero,
  vouchers: zero,
  cashCoupons: zero,
  storedCards: zero,
  bonus: zero,
  debt: zero,
  writeOff: zero,
  discount: zero,
} satisfies Record<keyof Parts, Fen>;
