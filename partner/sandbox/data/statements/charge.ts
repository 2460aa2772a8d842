import type { components } from '../../../contract/generated/incentives.js';
import { sum, type Fen } from '../../money.js';
import type { BillType, ChargeMode } from '../bills/bill-row.js';
import type { Meter } from '../metering/meters.js';
import type { Order, OrderLine } from '../orders/order.js';
import type { Subscription } from '../orders/subscription.js';

export type ChargeKind = NonNullable<
  components['schemas']['SubCustomerMonthlyBillDetail']['bill_detail_type']
>;

/** What a charge is made of, in fen; everything else about its amount is a sum of these. */
export interface Parts {
  cash: Fen;
  credit: Fen;
  vouchers: Fen;
  cashCoupons: Fen;
  storedCards: Fen;
  bonus: Fen;
  /** Still owed. */
  debt: Fen;
  /** Former arrears cleared later. */
  writeOff: Fen;
  discount: Fen;
}

/** One entry of a customer's bill: a resource of an order, or a day's use of a resource. */
export interface Charge {
  id: string;
  customerId: string;
  /** Beijing month of the bill. */
  month: string;
  serviceCode: string;
  resourceCode: string;
  chargeMode: ChargeMode;
  billType: BillType;
  kind: ChargeKind;
  /** When it was taken. */
  time: number;
  /** Order id, or the receivable's id that all days of one use in a month share. */
  tradeId: string;
  region: string | undefined;
  resourceId: string | undefined;
  resourceName: string | undefined;
  enterpriseProject: { id: string; name: string } | undefined;
  parts: Parts;
  ordered?: { order: Order; line: OrderLine; resource: Subscription | undefined };
  used?: { from: number; to: number; meter: Meter | undefined };
}

/** Moved by the balances of the account: what the partner's monthly summary calls the amount. */
export function paid({ cash, credit, vouchers, cashCoupons, storedCards, bonus }: Parts): Fen {
  return cash + credit + vouchers + cashCoupons + storedCards + bonus;
}

/** The eight payment and debt parts (rules-incentives.md section 5). */
export function payable(parts: Parts): Fen {
  return paid(parts) + parts.debt + parts.writeOff;
}

/** List price: discount and payable; nothing is truncated here. */
export function official(parts: Parts): Fen {
  return payable(parts) + parts.discount;
}

const names = [
  'cash',
  'credit',
  'vouchers',
  'cashCoupons',
  'storedCards',
  'bonus',
  'debt',
  'writeOff',
  'discount',
] as const satisfies (keyof Parts)[];

/** Parts made name by name. */
export function partsFrom(amountOf: (name: keyof Parts) => Fen): Parts {
  return Object.fromEntries(names.map((name) => [name, amountOf(name)])) as unknown as Parts;
}

export function addParts(all: readonly Parts[]): Parts {
  return partsFrom((name) => sum(all.map((parts) => parts[name])));
}

/** As many parts as asked for, which add up exactly. */
export function splitParts(whole: Parts, count: number): Parts[] {
  const shares = partsFrom(() => 0n);
  return Array.from({ length: count }, (_, index) =>
    partsFrom((name) => {
      const share = (whole[name] * BigInt(index + 1)) / BigInt(count) - shares[name];
      shares[name] += share;
      return share;
    }),
  );
}
