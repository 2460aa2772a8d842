import { DAY, startOfBeijingDay } from '../../time.js';
import { usagesOf, type Usage } from '../bills/usage.js';
import { isVerified, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { metersOf, type Meter } from '../metering/meters.js';
import { regionCodes } from '../metering/regions.js';
import type { Portfolio } from '../portfolio.js';

/** A resource a customer pays for by use; `usage` is what the bills say it costs a day. */
export interface OnDemandResource {
  resourceId: string;
  name: string;
  region: string;
  usage: Usage;
  /** Undefined for a service of the marketplace, whose prices are its seller's. */
  meter: Meter | undefined;
  effectiveTime: number;
  status: 1 | 2 | 3 | 4 | 5;
}

/** The pay-per-use resources behind a customer's bills, newest first; a frozen account's are frozen. */
export function onDemandResources(portfolio: Portfolio, customer: Customer): OnDemandResource[] {
  if (!isVerified(customer)) return [];
  const rng = customerRng(customer.index, portfolio.seed).split('usage');
  const regions = rng.split('regions');
  const home = regions.pick(regionCodes);
  return usagesOf(customer, rng.split('services'))
    .filter(({ since }) => since < portfolio.seed.anchor)
    .map((usage): OnDemandResource => {
      const own = rng.split(`${usage.resourceCode} ${usage.chargeMode}`);
      const id = own.split('id').hex(32);
      const kinds = metersOf(usage.resourceCode);
      return {
        resourceId: `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`,
        name: `${usage.resourceCode.split('.').at(-1)!}-${id.slice(0, 4)}`,
        region: own.split('region').chance(80) ? home : own.split('other region').pick(regionCodes),
        usage,
        meter: kinds.length > 0 ? own.split('meter').pick(kinds) : undefined,
        effectiveTime: startOfBeijingDay(usage.since),
        status: statusOf(customer, own.split('status')),
      };
    })
    .sort((a, b) => b.effectiveTime - a.effectiveTime || (a.resourceId < b.resourceId ? -1 : 1));
}

function statusOf(customer: Customer, rng: ReturnType<typeof customerRng>): OnDemandResource['status'] {
  if (customer.frozen !== 0) return 3;
  if (customer.debt > 0n) return 2;
  return rng.chance(4) ? 4 : 1;
}

export function usedDays(usage: Usage, from: number, to: number): number {
  return Math.round((to - Math.max(from, startOfBeijingDay(usage.since))) / DAY);
}
