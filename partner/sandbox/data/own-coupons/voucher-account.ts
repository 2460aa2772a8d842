import type { components } from '../../../contract/generated/vouchers.js';
import { zero, type Fen } from '../../money.js';
import type { Customer } from '../customers/customer.js';
import type { Portfolio } from '../portfolio.js';
import { allUsesOf, usesOf, type CouponUse } from './coupon-uses.js';
import { huaweiCouponsOf } from './huawei-coupons.js';

type Wire = components['schemas']['CustomerCouponChangeRecord'];

export interface VoucherEntry {
  couponId: string;
  time: number;
  trade: 'ADJUST' | 'DEDEUCT' | 'REFUND' | 'EXPIRED' | 'COUPONCANCEL';
  detail: NonNullable<Wire['trade_detail_type']>;
  tradeId: string;
  /** Positive is income. */
  amount: Fen;
  balance: Fen;
}

type Change = Omit<VoucherEntry, 'balance'>;

/**
 * What came into and left a customer's voucher account until `now`, newest first; cash coupons are no part of it. It
 * follows from the coupons as they are and what they were used for, so it can never tell of another balance than they.
 */
export function voucherEntries(portfolio: Portfolio, customer: Customer, now: number): VoucherEntry[] {
  let balance = zero;
  return [...issuedByThePartner(portfolio, customer), ...givenByHuawei(portfolio, customer)]
    .filter(({ time, amount }) => time <= now && amount !== zero)
    .sort((a, b) => a.time - b.time || (a.couponId < b.couponId ? -1 : 1) || Number(b.amount - a.amount))
    .map((change) => ({ ...change, balance: (balance += change.amount) }))
    .reverse();
}

function issuedByThePartner(portfolio: Portfolio, customer: Customer): Change[] {
  const holdings = portfolio.holdings(customer);
  return holdings.vouchers
    .filter(({ type }) => type === 1)
    .flatMap((voucher) => {
      const { id, createTime, faceValue, spent, reclaimedTime, expireTime } = voucher;
      const rest = faceValue - spent;
      return [
        change(id, createTime, 'ADJUST', 'SOURCE_OPERAIION_PRIZE', faceValue, id),
        ...allUsesOf(voucher, holdings).map(used),
        reclaimedTime !== undefined
          ? change(id, reclaimedTime, 'COUPONCANCEL', 'SOURCE_OPERATION_COUPONCANCEL', -rest, id)
          : change(id, expireTime, 'EXPIRED', 'SOURCE_OPERAIION_EXPIRECLEAR', -rest, id),
      ];
    });
}

/** One that was used before the data end was used up at once, by pay-per-use. */
function givenByHuawei(portfolio: Portfolio, customer: Customer): Change[] {
  const holdings = portfolio.holdings(customer);
  return huaweiCouponsOf(portfolio, customer, holdings)
    .filter(({ type }) => type === 1)
    .flatMap(({ id, createTime, faceValue, spent, lastUsedTime: time = createTime, expireTime }) => {
      const later = usesOf(holdings, id);
      const uses = later.length > 0 ? later : [{ couponId: id, time, amount: spent, orderId: undefined }];
      return [
        change(id, createTime, 'ADJUST', 'SOURCE_OPERAIION_PRIZE', faceValue, id),
        ...uses.map(used),
        change(id, expireTime, 'EXPIRED', 'SOURCE_OPERAIION_EXPIRECLEAR', spent - faceValue, id),
      ];
    });
}

function used({ couponId, time, amount, orderId }: CouponUse): Change {
  if (amount < zero) {
    return change(couponId, time, 'REFUND', 'SOURCE_OPERAIION_UNSUBSCRIBE', -amount, orderId ?? couponId);
  }
  const detail = orderId === undefined ? 'SOURCE_OPERAIION_USAGE' : 'SOURCE_OPERAIION_DEDEUCT';
  return change(couponId, time, 'DEDEUCT', detail, -amount, orderId ?? couponId);
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
