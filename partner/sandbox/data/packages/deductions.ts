import { DAY, beijingMonth, shiftMonth, startOfBeijingDay, startOfBeijingMonth } from '../../time.js';
import { billedUntil } from '../bills/monthly-bills.js';
import { resourceCode } from '../catalogue/catalogue.js';
import type { Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { Journal } from '../journal.js';
import type { Portfolio } from '../portfolio.js';
import { onDemandResources } from '../statements/on-demand.js';
import { packagesOf, type ResourcePackage } from './package.js';

/** One deduction from a package, quantities in thousandths of its unit. */
export interface Deduction {
  pack: ResourcePackage;
  resourceId: string;
  before: bigint;
  used: bigint;
  from: number;
  to: number;
}

/** Later deductions, by portfolio and customer id. */
export const deductionJournal = new Journal<Deduction>();

/** Everything taken from a customer's packages until the last whole day before `now`, newest first. */
export function deductionsOf(portfolio: Portfolio, customer: Customer, now: number): Deduction[] {
  const generated = packagesOf(portfolio, customer).flatMap((pack) =>
    takenFrom(pack, portfolio, customer, now),
  );
  return [...deductionJournal.of(portfolio, customer.id), ...generated].sort(
    (a, b) => b.to - a.to || (a.pack.itemId < b.pack.itemId ? -1 : 1),
  );
}

/** What is left of a package: of the current month's refill, or of the whole. */
export function remainingOf(pack: ResourcePackage, deductions: readonly Deduction[], now: number): bigint {
  const since = pack.coverage.resettable ? cycleOf(pack, now).start : -Infinity;
  const own = deductions.filter((one) => one.pack.itemId === pack.itemId && one.to > since);
  return own.reduce((left, { used }) => left - used, pack.quota);
}

/** The cycle a time is in: a calendar month of Beijing, cut to the term; without refills the whole term. */
export function cycleOf(
  { coverage, subscription }: ResourcePackage,
  now: number,
): { start: number; end: number } {
  const { effectiveTime, expireTime } = subscription;
  if (!coverage.resettable) return { start: effectiveTime, end: expireTime };
  const at = Math.min(Math.max(now, effectiveTime), expireTime);
  const month = beijingMonth(at);
  return {
    start: Math.max(effectiveTime, startOfBeijingMonth(month)),
    end: Math.min(expireTime, startOfBeijingMonth(shiftMonth(month, 1)) - 1_000),
  };
}

function takenFrom(
  pack: ResourcePackage,
  portfolio: Portfolio,
  customer: Customer,
  now: number,
): Deduction[] {
  const { subscription, coverage, quota } = pack;
  const rng = customerRng(customer.index, portfolio.seed).split('deductions').split(pack.itemId);
  const daily = quota / BigInt(coverage.resettable ? rng.int(24, 70) : rng.int(120, 900));
  const resource = onDemandResources(portfolio, customer).find(
    ({ usage }) => usage.resourceCode === resourceCode(coverage.resource),
  );
  const end = Math.min(billedUntil(now), subscription.closedTime ?? Infinity, subscription.expireTime);
  const found: Deduction[] = [];
  let left = quota;
  for (let from = startOfBeijingDay(subscription.effectiveTime) + DAY; from + DAY <= end; from += DAY) {
    if (coverage.resettable && from === startOfBeijingMonth(beijingMonth(from))) left = quota;
    const wanted = (daily * BigInt(rng.split(from / DAY).int(60, 140))) / 100n;
    const used = wanted < left ? wanted : left;
    if (used === 0n) continue;
    found.push({
      pack,
      resourceId: resource?.resourceId ?? subscription.resourceId,
      before: left,
      used,
      from,
      to: from + DAY,
    });
    left -= used;
  }
  return found;
}
