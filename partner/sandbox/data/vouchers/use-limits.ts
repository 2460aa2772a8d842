import type { Rng } from '../prng.js';
import type { QuotaLimitKey, QuotaPlan } from './quota-plans.js';
import type { UseLimit } from './voucher.js';

type LimitMaker = (rng: Rng) => Omit<UseLimit, 'id'>;

/** Limits a coupon can have of its own, with plausible values. */
const makers: readonly LimitMaker[] = [
  (rng) => {
    const [code, name] = rng.pick([
      ['cn-north-4', '华北-北京四'],
      ['cn-east-3', '华东-上海一'],
      ['cn-south-1', '华南-广州'],
    ] as const);
    return limit('regionCode', code, name);
  },
  (rng) => limit('subscribeType', rng.pick(['new', 'renew', 'change'])),
  () => limit('firstOrderInService', '1'),
  (rng) => limit('cycleNum', String(rng.pick([1, 3, 12]))),
  (rng) => limit('cycleType', String(rng.pick([0, 1, 2, 5, 6]))),
  (rng) => limit('usageTimes', String(rng.pick([0, 1, 5])), undefined, 'times'),
  (rng) => limit('simultaneousUseWithEmpowerDiscount', String(rng.int(0, 1))),
  (rng) => limit('simultaneousUseWithContractDiscount', String(rng.int(0, 1))),
  (rng) => limit('simultaneousUseWithPromotionDiscount', String(rng.int(0, 1))),
  () => limit('serviceTypeBlackList', 'hws.service.type.modelarts', 'AI开发平台ModelArts'),
  (rng) => limit('minConsumeDiscount', rng.pick(['0.5', '0.7', '0.85'])),
];

/** Names a quota's limit has on the coupons issued from it, where it differs. */
const inheritedNames: Record<string, string> = { productWhiteList: 'productId' };

/** Characters of a limit's id. */
const idLength = 16;

/** Limits of one coupon: its quota's, and some of its own; `brief` draws as much and says none. */
export function useLimitsFor(type: 1 | 4, plan: QuotaPlan, rng: Rng, brief: boolean): UseLimit[] {
  const inherited = (plan.limits ?? []).flatMap(({ key, values }) => inheritedLimits(key, values));
  const taken = new Set(inherited.map(({ key }) => key));
  const own = rng
    .sample(
      makers,
      rng.weighted([
        [0, 40],
        [1, 30],
        [2, 20],
        [3, 10],
      ] as const),
    )
    .map((make) => make(rng))
    .filter(({ key }) => !taken.has(key));
  const rebate = type === 4 ? [limit('isRebate', String(rng.int(0, 1)))] : [];
  const all = [...inherited, ...own, ...rebate];
  if (!brief) return withIds(all, rng);
  rng.skip(idLength * all.length);
  return [];
}

/** Limits of a coupon issued by hand: nothing but its quota's, or what narrows them. Cash coupons count for incentives. */
export function useLimitsFrom(
  type: 1 | 4,
  limits: ReadonlyMap<QuotaLimitKey, readonly string[]>,
  rng: Rng,
): UseLimit[] {
  const rebate = type === 4 ? [limit('isRebate', '1')] : [];
  return withIds([...[...limits].flatMap(([key, values]) => inheritedLimits(key, values)), ...rebate], rng);
}

function inheritedLimits(key: QuotaLimitKey, values: readonly string[]): Omit<UseLimit, 'id'>[] {
  return values.map((value) => limit(inheritedNames[key] ?? key, value));
}

function withIds(limits: readonly Omit<UseLimit, 'id'>[], rng: Rng): UseLimit[] {
  return limits.map((entry) => ({ id: `LI${rng.code(idLength)}`, ...entry }));
}

function limit(key: string, value1: string, value2?: string, unit?: string): Omit<UseLimit, 'id'> {
  return { key, value1, value2, unit };
}
