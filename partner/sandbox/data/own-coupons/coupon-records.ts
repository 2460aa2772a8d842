import type { components } from '../../../contract/generated/vouchers.js';
import { zero, type Fen } from '../../money.js';
import { newestFirst } from '../../paging.js';
import { DAY, SECOND, beijingStamp } from '../../time.js';
import { isResale, isVerified, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import { everyCustomer, everyVoucher } from '../scan.js';
import type { CouponType, Voucher } from '../vouchers/voucher.js';

type Wire = components['schemas']['CouponRecordV2'];

/** One line of the log of issuing and reclaiming. */
export interface CouponRecord {
  id: string;
  time: number;
  operation: NonNullable<Wire['operation_type']>;
  quotaIndex: number;
  couponType: CouponType;
  /** Undefined where issuing failed. */
  couponId: string | undefined;
  customerId: string;
  amount: Fen;
  succeeded: boolean;
  remark: string | undefined;
}

/** Later lines, by portfolio and customer id. */
export const couponJournal = new Journal<CouponRecord>();

const byTime = newestFirst<CouponRecord>(
  ({ time }) => time,
  ({ id }) => id,
);

const generated = new WeakMap<Portfolio, { anchor: number; records: CouponRecord[] }>();

/** The log up to `now`, newest first: what was generated and what came later. */
export function couponRecords(portfolio: Portfolio, now: number): CouponRecord[] {
  const { anchor } = portfolio.seed;
  let known = generated.get(portfolio);
  if (!known) {
    const issued = everyVoucher(portfolio).filter(({ createTime }) => createTime < anchor);
    const failed = everyCustomer(portfolio).flatMap((customer) => failedAttempt(portfolio, customer));
    known = { anchor, records: [...issued.flatMap(recordsOf), ...failed].sort(byTime) };
    generated.set(portfolio, known);
  }
  const later = couponJournal.all(portfolio);
  const cancelled = new Set(later.flatMap(({ couponId }) => couponId ?? []));
  return [
    ...later,
    ...known.records.filter((record) => !(isFuture(record, anchor) && cancelled.has(record.couponId!))),
  ]
    .filter(({ time }) => time <= now)
    .sort(byTime);
}

/** An expiry still to come does not happen to a coupon that something else happened to later. */
function isFuture({ time }: CouponRecord, anchor: number): boolean {
  return time >= anchor;
}

/** Issued, and its rest taken back by hand or by expiry. */
export function recordsOf(voucher: Voucher): CouponRecord[] {
  const rest = voucher.faceValue - voucher.spent;
  const issue = record(voucher, '1', voucher.createTime, voucher.faceValue);
  if (rest === zero) return [issue];
  return voucher.reclaimedTime !== undefined
    ? [issue, record(voucher, '2', voucher.reclaimedTime, rest)]
    : [issue, record(voucher, '4', voucher.expireTime, rest)];
}

function record(
  voucher: Voucher,
  operation: CouponRecord['operation'],
  time: number,
  amount: Fen,
): CouponRecord {
  return {
    id: `CR${operation}${beijingStamp(time)}${voucher.id.slice(-4)}`,
    time,
    operation,
    quotaIndex: voucher.quotaIndex,
    couponType: voucher.type,
    couponId: voucher.id,
    customerId: voucher.customerId,
    amount,
    succeeded: true,
    remark: operation === '1' ? voucher.planName : undefined,
  };
}

/** About one customer in fifteen had an attempt that failed: the partner tried before it was allowed to. */
function failedAttempt(portfolio: Portfolio, customer: Customer): CouponRecord[] {
  const rng = customerRng(customer.index, portfolio.seed).split('failed coupon');
  if (!rng.chance(7)) return [];
  const time = portfolio.seed.anchor - rng.int(1, 200) * DAY + rng.int(0, 40_000) * SECOND;
  if (time < customer.associatedOn) return [];
  return [
    {
      id: `CR1${beijingStamp(time)}${rng.code(4)}`,
      time,
      operation: '1',
      quotaIndex: 0,
      couponType: 1,
      couponId: undefined,
      customerId: customer.id,
      amount: BigInt(rng.pick([100, 500, 1_000]) * 100),
      succeeded: false,
      remark: isResale(customer) && isVerified(customer) ? undefined : '客户不符合发放条件',
    },
  ];
}
