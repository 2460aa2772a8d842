import { sumOf, zero } from '../../money.js';
import { DAY, HOUR, SECOND, endOfBeijingDay } from '../../time.js';
import { hasGeneratedPast, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { couponId } from '../orders/order-id.js';
import type { Holdings, Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import { usesOf } from './coupon-uses.js';
import type { HeldCoupon } from './held-coupons.js';

/** Campaigns of Huawei Cloud: vouchers of both generations and discount coupons, whose face value is a rate in tenths. */
const campaigns = [
  { id: 'HWC-TRIAL', name: '上云体验券', type: 1, version: 2, values: [10_000, 30_000, 100_000] },
  { id: 'HWC-EXPO', name: '大会礼包', type: 1, version: 1, values: [5_000, 20_000] },
  { id: 'HWC-RENEW', name: '续费折扣券', type: 2, version: 1, values: [850, 900] },
] as const;

/** What Huawei Cloud gave to a customer: to one verified customer in three, once or twice. */
export function huaweiCouponsOf({ seed }: Portfolio, customer: Customer, holdings: Holdings): HeldCoupon[] {
  const rng = customerRng(customer.index, seed).split('huawei coupons');
  if (!hasGeneratedPast(customer) || !rng.chance(35)) return [];
  return Array.from({ length: rng.int(1, 2) }, (_, index) =>
    afterUses(giveTo(customer.id, customer.associatedOn, seed.anchor, rng.split(index)), holdings),
  );
}

/** What was given follows from the seed alone, so what became of it is kept beside it. */
function afterUses(coupon: HeldCoupon, holdings: Holdings): HeldCoupon {
  const uses = usesOf(holdings, coupon.id);
  const last = uses.at(-1);
  if (!last) return coupon;
  const spent = coupon.spent + sumOf(uses, ({ amount }) => amount);
  return { ...coupon, spent, lastUsedTime: last.time, orderId: last.orderId };
}

/** Coupons a partner or reseller owns itself: vouchers of Huawei Cloud. */
export function huaweiCouponsOfPartner(id: string, anchor: number, root: Rng): HeldCoupon[] {
  const rng = root.split('partner coupons').split(id);
  return Array.from({ length: rng.int(2, 5) }, (_, index) =>
    giveTo(id, anchor - 500 * DAY, anchor, rng.split(index), 1),
  );
}

function giveTo(
  holderId: string,
  since: number,
  anchor: number,
  rng: Rng,
  choices: number = campaigns.length,
) {
  const { id: campaign, name, type, version, values } = campaigns[rng.int(0, choices - 1)]!;
  const from = Math.max(since + HOUR, anchor - 500 * DAY);
  const time = from + Math.floor(((anchor - HOUR - from) * rng.int(0, 1_000_000)) / 1_000_000);
  const createTime = time - (time % SECOND);
  const faceValue = BigInt(rng.pick<number>(values));
  const used = rng.chance(30);
  return {
    id: couponId(createTime, rng),
    holderId,
    type,
    version,
    faceValue,
    spent: used ? faceValue : zero,
    createTime,
    effectiveTime: createTime,
    expireTime: endOfBeijingDay(createTime + rng.pick([30, 90, 180, 365]) * DAY),
    lastUsedTime: used ? Math.min(anchor - HOUR, createTime + rng.int(1, 20) * DAY) : undefined,
    orderId: undefined,
    lockOrderId: undefined,
    frozen: false,
    useLimits:
      type === 2
        ? [
            {
              id: `LI${rng.code(16)}`,
              key: 'subscribeType',
              value1: 'renew',
              value2: undefined,
              unit: undefined,
            },
          ]
        : [],
    planId: `PP${campaign}`,
    planName: name,
    fetchMethod: 5 as const,
    sourceId: campaign,
  } satisfies HeldCoupon;
}
