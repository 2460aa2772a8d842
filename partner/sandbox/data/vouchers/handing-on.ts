import { zero, type Fen } from '../../money.js';
import { SECOND } from '../../time.js';
import type { Portfolio } from '../portfolio.js';
import type { Rng } from '../prng.js';
import { quotaAt } from '../scan.js';
import { quotaBalance, type Quota } from './quota.js';

/** Makes a part of a distributor's quota a quota of a reseller: with its limits, from now on and for as long as it lasts. */
export function handOn(
  distributor: Portfolio,
  parent: Quota,
  reseller: Portfolio,
  amount: Fen,
  now: number,
  rng: Rng,
): Quota {
  const time = now - (now % SECOND);
  distributor.changeQuota(parent, (quota) => {
    quota.handedOn += amount;
    quota.lastUpdateTime = time;
  });
  return reseller.addQuota({
    id: rng.hex(32),
    plan: parent.plan,
    value: amount,
    createTime: time,
    effectiveTime: time,
    expireTime: parent.expireTime,
    lastUpdateTime: time,
    handedOn: zero,
    parentId: parent.id,
    takenBack: undefined,
  });
}

/**
 * Ends a reseller's quota and gives what is left of it back to the one it was made from, whatever became of that. What
 * coupons of it return later is credited to the ended quota, as to one that has expired. Answers its balance, which is 0.
 */
export function takeBack(
  distributor: Portfolio,
  reseller: Portfolio,
  child: Quota,
  remark: string | undefined,
  now: number,
): Fen {
  const time = now - (now % SECOND);
  const amount = quotaBalance(child, now);
  reseller.changeQuota(child, (quota) => {
    quota.takenBack = { time, amount, remark };
    quota.lastUpdateTime = time;
  });
  distributor.changeQuota(parentOf(child, distributor), (quota) => {
    quota.handedOn -= amount;
    quota.lastUpdateTime = time;
  });
  return quotaBalance(quotaAt(reseller, child.index)!, now);
}

/** The first quota funded what resellers had when the data end. */
export function parentOf({ parentId }: Pick<Quota, 'parentId'>, distributor: Portfolio): Quota {
  const quotas = distributor.quotas();
  return quotas.find(({ id }) => id === parentId) ?? quotas[0]!;
}
