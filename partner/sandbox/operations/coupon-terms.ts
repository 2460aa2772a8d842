import type { CouponTerms } from '../data/vouchers/issuing.js';
import type { QuotaLimitKey } from '../data/vouchers/quota-plans.js';
import { quotaProblem, type Quota } from '../data/vouchers/quota.js';
import { parameterError } from '../errors.js';
import type { Fen } from '../money.js';
import { utc } from '../time.js';
import { fenOf } from './amount.js';
import type { Input } from './handler.js';
import { refusal } from './refusal.js';

type Request = Input<'createPartnerCoupons'>;

const problems = { status: 'CBC.99000012', validity: 'CBC.99000017' } as const;

/** What the coupons of a request have in common; refuses what their quota does not allow (rules-vouchers.md, issuing). */
export function couponTerms(request: Request, quotas: readonly Quota[], now: number): CouponTerms {
  const faceValue = fenOf(request.face_value, 'face_value');
  const quota = quotas.find(({ id }) => id === request.quota_id);
  if (!quota) throw refusal('CBC.99000012');
  const problem = quotaProblem(quota, now);
  if (problem) throw refusal(problems[problem]);
  checkBounds(faceValue, quota);
  return {
    quota,
    faceValue,
    ...validity(request, quota, now),
    limits: narrowed(request, quota),
    memo: request.memo,
  };
}

function checkBounds(faceValue: Fen, { plan: { faceValues } }: Quota) {
  if (!faceValues) return;
  if (faceValue < faceValues.least) throw refusal('CBC.99000018');
  if (faceValue > faceValues.most) throw refusal('CBC.99000019');
}

/** The quota's unless asked otherwise, and never outside it. */
function validity({ valid_time, expire_time }: Request, quota: Quota, now: number) {
  const effectiveTime = valid_time === undefined ? quota.effectiveTime : Date.parse(valid_time);
  const expireTime = expire_time === undefined ? quota.expireTime : Date.parse(expire_time);
  if (effectiveTime < quota.effectiveTime || effectiveTime >= quota.expireTime) {
    throw parameterError(
      'valid_time',
      `must be from ${utc(quota.effectiveTime)} on and before ${utc(quota.expireTime)}`,
    );
  }
  if (expireTime <= Math.max(effectiveTime, now) || expireTime > quota.expireTime) {
    throw parameterError(
      'expire_time',
      `must be later than valid_time and now, and not after ${utc(quota.expireTime)}`,
    );
  }
  return { effectiveTime, expireTime };
}

/** Lists of a request take the place of the quota's when they are within them; empty ones ask for nothing. */
function narrowed({ cloud_service_types = [], product_ids = [] }: Request, { plan }: Quota) {
  const limits = new Map((plan.limits ?? []).map(({ key, values }) => [key, values]));
  const asked: [QuotaLimitKey, string[]][] = [
    ['serviceTypeWhiteList', cloud_service_types],
    ['productWhiteList', product_ids],
  ];
  for (const [key, values] of asked) {
    if (values.length === 0) continue;
    const allowed = limits.get(key);
    if (allowed && values.some((value) => !allowed.includes(value))) throw refusal('CBC.99000023');
    limits.set(key, [...new Set(values)]);
  }
  return limits;
}
