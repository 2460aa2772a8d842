import type { components } from '../../../contract/generated/vouchers.js';
import { zero, type Fen } from '../../money.js';
import { DAY, SECOND, beijingStamp } from '../../time.js';
import { hasGeneratedPast, isResale, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import type { CouponTerms } from '../vouchers/issuing.js';
import type { LoggedVoucher } from '../vouchers/voucher-table.js';
import { couponTypeOf, type CouponType, type Voucher } from '../vouchers/voucher.js';

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

/** Attempts to issue that failed while the sandbox ran, by portfolio and the customer id they were for. */
const failedIssues = new Journal<CouponRecord>();

/** Writes down that a customer, or an id nobody has, did not get a coupon. */
export function recordFailedIssue(
  portfolio: Portfolio,
  customerId: string,
  { quota, faceValue, memo }: CouponTerms,
  now: number,
  rng: Rng,
) {
  const time = now - (now % SECOND);
  failedIssues.append(portfolio, customerId, {
    id: `CR1${beijingStamp(time)}${rng.code(8)}`,
    time,
    operation: '1',
    quotaIndex: quota.index,
    couponType: couponTypeOf(quota.plan),
    couponId: undefined,
    customerId,
    amount: faceValue,
    succeeded: false,
    remark: memo,
  });
}

/** Newest first; what ended a coupon in the second it was issued in comes before its issue. */
const byTime = (a: CouponRecord, b: CouponRecord) =>
  b.time - a.time || Number(b.operation) - Number(a.operation) || (a.id < b.id ? -1 : 1);

/** What coupons and failed attempts told when the data end. */
const generated = new WeakMap<Portfolio, { coupons: CouponRecord[]; failed: CouponRecord[] }>();

/** The log up to `now`, newest first. It follows from the coupons as they are, but for attempts that made none. */
export function couponRecords(portfolio: Portfolio, now: number): CouponRecord[] {
  const { coupons, failed } = generatedRecords(portfolio);
  const changed = portfolio.changedPlaces().map((place) => portfolio.customerAt(place));
  const isChanged = new Set(changed.map(({ id }) => id));
  return [
    ...failedIssues.all(portfolio),
    ...failed,
    ...changed.flatMap((customer) => portfolio.holdings(customer).vouchers.flatMap(recordsOf)),
    ...coupons.filter(({ customerId }) => !isChanged.has(customerId)),
  ]
    .filter(({ time }) => time <= now)
    .sort(byTime);
}

/** Made once, from the table: those of customers that have changed since are passed over by the list. */
function generatedRecords(portfolio: Portfolio) {
  const { vouchers } = portfolio.headers(); // also does what has become due
  let known = generated.get(portfolio);
  if (!known) {
    const customers = portfolio.generatedCustomers();
    const names = portfolio.generatedQuotas().map(({ plan }) => plan.name);
    known = {
      coupons: vouchers
        .logged()
        .flatMap(({ customer, voucher }) =>
          recordsOf({
            ...voucher,
            customerId: customers[customer]!.id,
            memo: names[voucher.quotaIndex],
          }),
        )
        .sort(byTime),
      failed: customers.flatMap((customer) => failedAttempt(portfolio, customer)).sort(byTime),
    };
    generated.set(portfolio, known);
  }
  return known;
}

type Logged = LoggedVoucher & Pick<Voucher, 'customerId' | 'memo'>;

/** Issued, and its rest taken back by hand or by expiry. */
function recordsOf(voucher: Logged): CouponRecord[] {
  const rest = voucher.faceValue - voucher.spent;
  const issue = record(voucher, '1', voucher.createTime, voucher.faceValue);
  if (rest === zero) return [issue];
  return voucher.reclaimedTime !== undefined
    ? [issue, record(voucher, '2', voucher.reclaimedTime, rest)]
    : [issue, record(voucher, '4', voucher.expireTime, rest)];
}

function record(
  voucher: Logged,
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
    remark: operation === '1' ? voucher.memo : undefined,
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
      remark: isResale(customer) && hasGeneratedPast(customer) ? undefined : '客户不符合发放条件',
    },
  ];
}
