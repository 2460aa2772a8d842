import { zero } from '../../money.js';
import { DAY, endOfBeijingDay, HOUR, SECOND } from '../../time.js';
import { voucherVolumes, type Archetype } from '../customers/archetypes.js';
import { isResale, isVerified, type Customer } from '../customers/customer.js';
import { couponId } from '../orders/order-id.js';
import type { Order } from '../orders/order.js';
import type { Rng } from '../prng.js';
import { promotionOf, type QuotaPlan } from './quota-plans.js';
import { reclaim, spend } from './spending.js';
import { useLimitsFor } from './use-limits.js';
import { couponTypeOf, type Voucher } from './voucher.js';

/** Face values in yuan that partners hand out. */
const faceValues = [50, 100, 200, 300, 500, 800, 1_000, 2_000, 3_000, 5_000, 10_000];
const validities = [30, 90, 180, 365];

/** Days after it was issued from which on a coupon holds at the latest. */
const latestStart = 20;

/** Coupons of the lapsing end so many days before or after the data do at most, and are old enough for it. */
const lapsingDays = 14;
const lapsingAge = (latestStart + lapsingDays + 2) * DAY;

/** Coupons of one customer, spent on its orders; those of referral and unverified customers do not exist. */
export function generateVouchers(
  customer: Customer,
  archetype: Archetype,
  plans: readonly QuotaPlan[],
  orders: readonly Order[],
  anchor: number,
  rng: Rng,
  brief = false,
): Voucher[] {
  if (!isResale(customer) || !isVerified(customer)) return [];
  const [least, most] = voucherVolumes[archetype.vouchers];
  const vouchers: Voucher[] = [];
  for (let count = rng.int(least, most); count > 0; count--) {
    const voucher = issue(customer, archetype, plans, anchor, rng, brief);
    if (!voucher) continue;
    use(voucher, orders, anchor, rng);
    vouchers.push(voucher);
  }
  lock(vouchers, orders, anchor);
  return vouchers;
}

function issue(
  customer: Customer,
  { lapsing }: Archetype,
  plans: readonly QuotaPlan[],
  anchor: number,
  rng: Rng,
  brief: boolean,
): Voucher | undefined {
  const until = anchor - (lapsing ? lapsingAge : HOUR);
  const open = plans
    .map((plan, index) => ({ plan, index, ...issuingWindow(plan, customer.associatedOn, anchor, until) }))
    .filter(({ from, to }) => from < to);
  if (open.length === 0) return undefined;
  const { plan, index, from, to } = rng.weighted(open.map((choice) => [choice, choice.plan.weight] as const));
  const time = from + Math.floor(((to - from) * rng.int(0, 1_000_000)) / 1_000_000);
  const createTime = time - (time % SECOND);
  const effectiveTime = rng.chance(90) ? createTime : createTime + rng.int(1, latestStart) * DAY;
  const quotaEnd = endOfBeijingDay(anchor + plan.toDay * DAY);
  const type = couponTypeOf(plan);
  const anyTime = () => effectiveTime + rng.pick(validities) * DAY;
  const lapse = () => anchor + rng.int(-lapsingDays, lapsingDays) * DAY;
  return {
    id: couponId(createTime, rng),
    customerId: customer.id,
    type,
    quotaIndex: index,
    faceValue: BigInt(rng.pick(faceValues) * 100),
    spent: zero,
    createTime,
    effectiveTime,
    expireTime: Math.min(quotaEnd, endOfBeijingDay(lapsing ? lapse() : anyTime())),
    reclaimedTime: undefined,
    lastUsedTime: undefined,
    orderId: undefined,
    lockOrderId: undefined,
    frozen: customer.frozen !== 0 || rng.chance(2),
    useLimits: useLimitsFor(type, plan, rng, brief),
    ...promotionOf(plan, index),
    memo: plan.name,
  };
}

/** Coupons are issued while the customer belongs to the partner and the quota holds, 30 days before it ends at the latest. */
function issuingWindow(plan: QuotaPlan, associatedOn: number, anchor: number, until: number) {
  const from = Math.max(anchor + plan.fromDay * DAY, associatedOn + HOUR);
  return { from, to: Math.min(anchor + (plan.toDay - 30) * DAY, until) };
}

function use(voucher: Voucher, orders: readonly Order[], anchor: number, rng: Rng) {
  const fate = rng.weighted([
    ['kept', 46],
    ['partlyUsed', 20],
    ['used', 25],
    ['reclaimed', 9],
  ] as const);
  const usable = voucher.effectiveTime < anchor;
  if (fate === 'partlyUsed' && usable) {
    spend(voucher, (voucher.faceValue * BigInt(rng.int(5, 90))) / 100n, orders, anchor, rng);
  }
  if (fate === 'used' && usable) spend(voucher, voucher.faceValue, orders, anchor, rng);
  if (fate === 'reclaimed') reclaim(voucher, anchor, rng);
}

/** One unspent coupon is held by the order that waits for payment. */
function lock(vouchers: Voucher[], orders: readonly Order[], anchor: number) {
  const pending = orders.find(({ status }) => status === 6);
  const free = vouchers.find(
    (voucher) =>
      voucher.spent === zero &&
      voucher.reclaimedTime === undefined &&
      voucher.effectiveTime < anchor &&
      voucher.expireTime > anchor,
  );
  if (pending && free) free.lockOrderId = pending.id;
}
