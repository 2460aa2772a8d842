import { zero, type Fen } from '../../money.js';
import { DAY, endOfBeijingDay } from '../../time.js';
import type { Rng } from '../prng.js';
import type { QuotaPlan, QuotaStatus } from './quota-plans.js';
import type { Voucher } from './voucher.js';

/** What is known of a quota besides what its coupons say. Plain data. */
export interface QuotaFacts {
  id: string;
  plan: QuotaPlan;
  value: Fen;
  createTime: number;
  effectiveTime: number;
  expireTime: number;
  lastUpdateTime: number;
  /** Handed on to resellers as quotas of their own, less what was taken back. */
  handedOn: Fen;
  /** The distributor's quota it was made from, where that was done in the sandbox. */
  parentId: string | undefined;
  /** A reseller's quota ends when the distributor takes back what is left of it. */
  takenBack: TakenBack | undefined;
}

export interface TakenBack {
  time: number;
  amount: Fen;
  remark: string | undefined;
}

/** What the coupons of a quota took from it and gave back. */
export interface QuotaLedger {
  issued: Fen;
  /** The rest of reclaimed and expired coupons. */
  returned: Fen;
  /** When the last coupon was issued, 0 when none was. */
  lastIssue: number;
}

/** A quota coupons are issued from. What is left of it follows from what was issued and what came back. */
export interface Quota extends Readonly<QuotaFacts> {
  /** Place among the portfolio's quotas: the `quotaIndex` of its coupons. */
  readonly index: number;
  /** Newest first. */
  readonly vouchers: readonly Voucher[];
  ledger(now: number): QuotaLedger;
}

export function addLedgers(a: QuotaLedger | undefined, b: QuotaLedger): QuotaLedger {
  if (!a) return b;
  return {
    issued: a.issued + b.issued,
    returned: a.returned + b.returned,
    lastIssue: Math.max(a.lastIssue, b.lastIssue),
  };
}

const tenThousandYuan = 1_000_000n;

/** The value is what the coupons and `handedOn` took, rounded up, and some more. */
export function makeQuota(
  plan: QuotaPlan,
  index: number,
  portfolio: Rng,
  { issued, lastIssue }: QuotaLedger,
  handedOn: Fen,
  anchor: number,
): QuotaFacts {
  const rng = portfolio.split('quota').split(index);
  const effectiveTime = anchor + plan.fromDay * DAY;
  const createTime = effectiveTime - rng.int(1, 10 * 24) * 3_600_000;
  const taken = issued + handedOn;
  return {
    id: rng.split('id').hex(32),
    plan,
    value: (taken / tenThousandYuan + BigInt(rng.int(1, 12))) * tenThousandYuan,
    createTime,
    effectiveTime,
    expireTime: endOfBeijingDay(anchor + plan.toDay * DAY),
    lastUpdateTime: Math.max(createTime, lastIssue),
    handedOn,
    parentId: undefined,
    takenBack: undefined,
  };
}

export function quotaStatus({ plan, expireTime }: QuotaFacts, now: number): QuotaStatus {
  return expireTime <= now ? 3 : plan.status;
}

/**
 * value - face values issued - handed on to resellers - taken back by the distributor + what reclaimed and expired
 * coupons returned, which is credited whatever the quota's status (rules-vouchers.md, expiry and refunds).
 */
export function quotaBalance(quota: Quota, now: number): Fen {
  const { issued, returned } = quota.ledger(now);
  return quota.value - issued - quota.handedOn - (quota.takenBack?.amount ?? zero) + returned;
}

/** Why nothing can be given from a quota at a time: what it was set to, or its validity. */
export function quotaProblem(
  { plan, takenBack, effectiveTime, expireTime }: QuotaFacts,
  now: number,
): 'status' | 'validity' | undefined {
  if (plan.status !== 0 || takenBack) return 'status';
  return effectiveTime > now || expireTime <= now ? 'validity' : undefined;
}
