import { sumOf, type Fen } from '../../money.js';
import { DAY, endOfBeijingDay } from '../../time.js';
import type { Rng } from '../prng.js';
import type { QuotaPlan, QuotaStatus } from './quota-plans.js';
import { returnedToQuota, type Voucher } from './voucher.js';

/** A quota coupons are issued from. What is left of it follows from what was issued and what came back. */
export interface Quota {
  id: string;
  plan: QuotaPlan;
  value: Fen;
  createTime: number;
  effectiveTime: number;
  expireTime: number;
  lastUpdateTime: number;
  vouchers: Voucher[];
  /** Face value handed on to resellers as quotas of their own. */
  handedOn: Fen;
}

const tenThousandYuan = 1_000_000n;

/** `vouchers` are all coupons of the portfolio; the value is what they and `handedOn` took, rounded up, and some more. */
export function makeQuota(
  plan: QuotaPlan,
  index: number,
  portfolio: Rng,
  vouchers: readonly Voucher[],
  handedOn: Fen,
  anchor: number,
): Quota {
  const rng = portfolio.split('quota').split(index);
  const own = vouchers.filter(({ quotaIndex }) => quotaIndex === index);
  const effectiveTime = anchor + plan.fromDay * DAY;
  const createTime = effectiveTime - rng.int(1, 10 * 24) * 3_600_000;
  const taken = sumOf(own, ({ faceValue }) => faceValue) + handedOn;
  return {
    id: rng.split('id').hex(32),
    plan,
    value: (taken / tenThousandYuan + BigInt(rng.int(1, 12))) * tenThousandYuan,
    createTime,
    effectiveTime,
    expireTime: endOfBeijingDay(anchor + plan.toDay * DAY),
    lastUpdateTime: own.reduce((latest, voucher) => Math.max(latest, voucher.createTime), createTime),
    vouchers: own,
    handedOn,
  };
}

export function quotaStatus({ plan, expireTime }: Quota, now: number): QuotaStatus {
  return expireTime <= now ? 3 : plan.status;
}

/** value - face values issued - handed on to resellers + what reclaimed and expired coupons returned. */
export function quotaBalance(quota: Quota, now: number): Fen {
  const issued = sumOf(quota.vouchers, ({ faceValue }) => faceValue);
  const returned = sumOf(quota.vouchers, (voucher) => returnedToQuota(voucher, now));
  return quota.value - issued - quota.handedOn + returned;
}
