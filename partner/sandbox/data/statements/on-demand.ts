import { DAY, startOfBeijingDay } from '../../time.js';
import { usagesOf, type Usage } from '../bills/usage.js';
import { resourceCode, serviceCode } from '../catalogue/catalogue.js';
import { products } from '../catalogue/products.js';
import { hasGeneratedPast, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import { metersOf, type Meter, type MicroYuan } from '../metering/meters.js';
import { regionCodes } from '../metering/regions.js';
import type { SwitchedResource } from '../orders/switched-resource.js';
import type { Portfolio } from '../portfolio.js';
import { meterOf } from '../prices/price-list.js';

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

/** What a customer pays for by use, newest first; a frozen account's resources are frozen. */
export function onDemandResources(portfolio: Portfolio, customer: Customer): OnDemandResource[] {
  const all = [...switchedResources(portfolio, customer), ...usedFromTheStart(portfolio, customer)];
  return all.sort((a, b) => b.effectiveTime - a.effectiveTime || (a.resourceId < b.resourceId ? -1 : 1));
}

/** The pay-per-use resources behind a customer's generated bills. */
export function usedFromTheStart(portfolio: Portfolio, customer: Customer): OnDemandResource[] {
  if (!hasGeneratedPast(customer)) return [];
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
        status: accountStatus(customer) ?? (own.split('status').chance(4) ? 4 : 1),
      };
    });
}

/** Resources that were yearly/monthly before, at the price list's price of a day. */
export function switchedResources(portfolio: Portfolio, customer: Customer): OnDemandResource[] {
  return (portfolio.holdings(customer).switched ?? []).map((switched): OnDemandResource => {
    const { resourceId, name, region, since } = switched;
    const usage = dailyUse(switched);
    const meter = meterOf(switched);
    return {
      resourceId,
      name,
      region,
      usage,
      meter,
      effectiveTime: since,
      status: accountStatus(customer) ?? 1,
    };
  });
}

function dailyUse({ product, specification, since }: SwitchedResource): Usage {
  const { service, resource } = products[product];
  return {
    serviceCode: serviceCode(service),
    resourceCode: resourceCode(resource),
    chargeMode: '3',
    dailyFen: fenADay(meterOf({ product, specification })?.price ?? 0n),
    since,
  };
}

/** Of a price for one hour. */
function fenADay(hourly: MicroYuan): bigint {
  return (hourly * 24n) / 10_000n;
}

function accountStatus(customer: Customer): 2 | 3 | undefined {
  if (customer.frozen !== 0) return 3;
  return customer.debt > 0n ? 2 : undefined;
}

export function usedDays(usage: Usage, from: number, to: number): number {
  return Math.round((to - Math.max(from, startOfBeijingDay(usage.since))) / DAY);
}
