import type { components } from '../../../contract/generated/orders.js';
import { sumOf, type Fen } from '../../money.js';
import type { ProductKey, Specification } from '../catalogue/products.js';

type Wire = components['schemas'];
export type OrderStatus = NonNullable<Wire['CustomerOrderV3']['status']>;
export type OrderType = NonNullable<Wire['CustomerOrderV3']['order_type']>;
export type SourceType = NonNullable<Wire['CustomerOrderV3']['source_type']>;
export type DiscountType = NonNullable<Wire['DiscountItemV2']['discount_type']>;
export type PeriodType = NonNullable<Wire['OrderLineItemEntityV2']['period_type']>;

export interface Discount {
  type: DiscountType;
  amount: Fen;
}

/** Amounts of a line, in fen: `official` less `discounts` is `net`, of which coupons may have paid a part. */
export interface OrderLine {
  id: string;
  orderId: string;
  product: ProductKey;
  specification: Specification;
  quantity: number;
  periodType: PeriodType;
  /** Undefined on unsubscription orders. */
  periodCount: number | undefined;
  effectiveTime: number | undefined;
  expireTime: number | undefined;
  official: Fen;
  discounts: Discount[];
  net: Fen;
  vouchers: Fen;
  cashCoupons: Fen;
  storedCards: Fen;
  /**
   * Of what coupons and cards left, what came from the cash balance; the rest came from credit. Set where a payment was
   * made in the sandbox; bills split what generated orders left half by half.
   */
  cash?: Fen;
  /** What the line renews, changes or gives back; lines of purchases and of generated orders do not say. */
  resourceIds?: string[];
  /** Lines that give something back only; `of` is the order that had been paid, where the line is about one. */
  refund: { commission: Fen; consumed: Fen; of?: string } | undefined;
}

export interface Order {
  id: string;
  customerId: string;
  type: OrderType;
  status: OrderStatus;
  sourceType: SourceType;
  createTime: number;
  /** Set exactly when money has moved. */
  paymentTime: number | undefined;
  /** Set while the order waits for payment, and kept when it lapses because nobody paid until then. */
  payableUntil: number | undefined;
  contractId: string | undefined;
  userName: string;
  enterpriseProject: { id: string; name: string } | undefined;
  /** Account that pays when it is not the customer itself. */
  payerId: string | undefined;
  lines: OrderLine[];
  /** Child orders of a combined transaction; their lines are the parent's. */
  children: Order[];
}

/** What of a line coupons and cards leave to the balances of the account. */
export function openOf({ net, vouchers, cashCoupons, storedCards }: OrderLine): Fen {
  return net - vouchers - cashCoupons - storedCards;
}

/** Order statuses in which the order has been paid (rules-orders.md section 1). */
export const paidStatuses: ReadonlySet<OrderStatus> = new Set([2, 3, 5, 10, 11, 12, 13]);

/** What an order costs: the sums of its lines, discounts by type. */
export function totalsOf(lines: readonly OrderLine[]) {
  const discounts = new Map<DiscountType, Fen>();
  for (const { type, amount } of lines.flatMap((line) => line.discounts)) {
    discounts.set(type, (discounts.get(type) ?? 0n) + amount);
  }
  const refunds = lines.flatMap(({ refund }) => refund ?? []);
  return {
    official: sumOf(lines, ({ official }) => official),
    net: sumOf(lines, ({ net }) => net),
    vouchers: sumOf(lines, ({ vouchers }) => vouchers),
    cashCoupons: sumOf(lines, ({ cashCoupons }) => cashCoupons),
    storedCards: sumOf(lines, ({ storedCards }) => storedCards),
    discounts: [...discounts].map(([type, amount]) => ({ type, amount })),
    refund:
      refunds.length > 0
        ? {
            commission: sumOf(refunds, ({ commission }) => commission),
            consumed: sumOf(refunds, ({ consumed }) => consumed),
          }
        : undefined,
  };
}

export type OrderTotals = ReturnType<typeof totalsOf>;
