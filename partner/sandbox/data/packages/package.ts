import { unit } from '../metering/units.js';
import type { Customer } from '../customers/customer.js';
import type { Subscription } from '../orders/subscription.js';
import type { Portfolio } from '../portfolio.js';
import type { ProductKey } from '../catalogue/products.js';
import type { ResourceKey } from '../catalogue/catalogue.js';

/** What a package product covers: its single quota item. Quantities are in thousandths of the unit. */
interface Coverage {
  resource: ResourceKey;
  usageType: string;
  names: { zh_CN: string; en_US: string };
  measureId: number;
  /** Refilled every calendar month. */
  resettable: boolean;
  quantities: Record<string, number>;
}

const coverages: Partial<Record<ProductKey, Coverage>> = {
  obsPackage: {
    resource: 'obs',
    usageType: 'storage',
    names: { zh_CN: '标准存储', en_US: 'Standard storage' },
    measureId: unit.gigabyte,
    resettable: true,
    quantities: { OBS_500G: 500, OBS_10T: 10_240 },
  },
  cdnPackage: {
    resource: 'cdn',
    usageType: 'upflow',
    names: { zh_CN: '流出流量', en_US: 'Outbound traffic' },
    measureId: unit.gigabyteTraffic,
    resettable: false,
    quantities: { CDN_1T: 1_024, CDN_10T: 10_240 },
  },
};

/** A bought package with its quota item. */
export interface ResourcePackage {
  subscription: Subscription;
  itemId: string;
  coverage: Coverage;
  /** Thousandths of the unit; per cycle when it is refilled. */
  quota: bigint;
}

/** A customer's packages, newest first. */
export function packagesOf(portfolio: Portfolio, customer: Customer): ResourcePackage[] {
  return portfolio.holdings(customer).subscriptions.flatMap((subscription) => {
    const coverage = coverages[subscription.product];
    if (!coverage) return [];
    const quota = BigInt(coverage.quantities[subscription.specification.code] ?? 0) * 1_000n;
    return [
      { subscription, itemId: `FR${subscription.id.replaceAll('-', '').slice(0, 24)}`, coverage, quota },
    ];
  });
}
