import type { Fen } from '../../money.js';
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
  /** Face value handed on to resellers as quotas of their own. */
  handedOn: Fen;
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
  };
}

export function quotaStatus({ plan, expireTime }: QuotaFacts, now: number): QuotaStatus {
  return expireTime <= now ? 3 : plan.status;
}

/** value - face values issued - handed on to resellers + what reclaimed and expired coupons returned. */
export function quotaBalance(quota: Quota, now: number): Fen {
  const { issued, returned } = quota.ledger(now);
  return quota.value - issued - quota.handedOn + returned;
}
