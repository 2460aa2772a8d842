import type { components } from '../../../contract/generated/vouchers.js';
import { sumOf, zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import { huaweiCouponsOf } from './huawei-coupons.js';

type Wire = components['schemas']['CustomerCouponChangeRecord'];

export interface VoucherEntry {
  couponId: string;
  time: number;
  trade: 'ADJUST' | 'DEDEUCT' | 'EXPIRED' | 'COUPONCANCEL';
  detail: NonNullable<Wire['trade_detail_type']>;
  tradeId: string;
  /** Positive is income. */
  amount: Fen;
  balance: Fen;
}

type Change = Omit<VoucherEntry, 'balance'>;

/** Later changes of customers' voucher accounts, by portfolio and customer id. */
export const voucherJournal = new Journal<Change>();

/** What came into and left a customer's voucher account until `now`, newest first; cash coupons are no part of it. */
export function voucherEntries(portfolio: Portfolio, customer: Customer, now: number): VoucherEntry[] {
  const changes = [...issuedByThePartner(portfolio, customer), ...givenByHuawei(portfolio, customer)];
  const later = voucherJournal.of(portfolio, customer.id);
  const touched = new Set(later.map(({ couponId }) => couponId));
  let balance = zero;
  return [
    ...changes.filter((one) => !(one.time >= portfolio.seed.anchor && touched.has(one.couponId))),
    ...later,
  ]
    .filter(({ time }) => time <= now)
    .sort((a, b) => a.time - b.time || (a.couponId < b.couponId ? -1 : 1) || Number(b.amount - a.amount))
    .map((change) => ({ ...change, balance: (balance += change.amount) }))
    .reverse();
}

/** An order took what its lines say; what else was spent went into pay-per-use. */
function issuedByThePartner(portfolio: Portfolio, customer: Customer): Change[] {
  const { vouchers, orders } = portfolio.holdings(customer);
  return vouchers
    .filter(({ type }) => type === 1)
    .flatMap((voucher) => {
      const order = orders.find(({ id }) => id === voucher.orderId);
      const byOrder = order ? sumOf(order.lines, (line) => line.vouchers) : zero;
      const rest = voucher.faceValue - voucher.spent;
      const used = voucher.lastUsedTime ?? voucher.createTime;
      const { id } = voucher;
      return [
        change(id, voucher.createTime, 'ADJUST', 'SOURCE_OPERAIION_PRIZE', voucher.faceValue, id),
        change(id, used, 'DEDEUCT', 'SOURCE_OPERAIION_DEDEUCT', -byOrder, voucher.orderId ?? id),
        change(id, used, 'DEDEUCT', 'SOURCE_OPERAIION_USAGE', byOrder - voucher.spent, id),
        voucher.reclaimedTime !== undefined
          ? change(id, voucher.reclaimedTime, 'COUPONCANCEL', 'SOURCE_OPERATION_COUPONCANCEL', -rest, id)
          : change(id, voucher.expireTime, 'EXPIRED', 'SOURCE_OPERAIION_EXPIRECLEAR', -rest, id),
      ].filter(({ amount }) => amount !== zero);
    });
}

function givenByHuawei(portfolio: Portfolio, customer: Customer): Change[] {
  return huaweiCouponsOf(portfolio, customer)
    .filter(({ type }) => type === 1)
    .flatMap(({ id, createTime, faceValue, lastUsedTime, expireTime }) => [
      change(id, createTime, 'ADJUST', 'SOURCE_OPERAIION_PRIZE', faceValue, id),
      lastUsedTime === undefined
        ? change(id, expireTime, 'EXPIRED', 'SOURCE_OPERAIION_EXPIRECLEAR', -faceValue, id)
        : change(id, lastUsedTime, 'DEDEUCT', 'SOURCE_OPERAIION_USAGE', -faceValue, id),
    ]);
}

function change(
  couponId: string,
  time: number,
  trade: Change['trade'],
  detail: Change['detail'],
  amount: Fen,
  tradeId: string,
): Change {
  return { couponId, time, trade, detail, tradeId, amount };
}
