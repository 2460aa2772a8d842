import { DAY } from '../../time.js';
import { resourceCode, serviceCode, type ResourceKey, type ServiceKey } from '../catalogue/catalogue.js';
import type { Customer } from '../customers/customer.js';
import type { Rng } from '../prng.js';
import type { ChargeMode } from './bill-row.js';

/** Something a customer uses day by day, at list price. */
export interface Usage {
  serviceCode: string;
  resourceCode: string;
  chargeMode: ChargeMode;
  dailyFen: bigint;
  /** First day of use. */
  since: number;
}

/** What is billed by use, with the range of a day's list price in fen. */
const metered: readonly (readonly [ServiceKey, ResourceKey, least: number, most: number])[] = [
  ['ec2', 'vm', 300, 60_000],
  ['ebs', 'volume', 50, 9_000],
  ['vpc', 'bandwidth', 100, 12_000],
  ['vpc', 'ip', 48, 480],
  ['obs', 'obs', 20, 8_000],
  ['obs', 'obs.traffic', 10, 5_000],
  ['cdn', 'cdn', 50, 15_000],
  ['elb', 'elb', 200, 2_400],
  ['rds', 'rds.backup', 10, 700],
  ['functiongraph', 'functiongraph', 1, 300],
  ['modelarts', 'modelarts.infer', 2_000, 90_000],
  ['lts', 'lts.storage', 10, 900],
  ['msgsms', 'sms.pkg', 20, 3_000],
  ['live', 'live.traffic', 100, 9_000],
  ['pangu', 'pangu.token', 30, 20_000],
];

/** A marketplace service: bills carry its code, the catalogue and the policies do not know it. */
export const marketplaceService = {
  serviceCode: 'hws.service.type.mkt.seller00417',
  resourceCode: 'hws.resource.type.mkt.saas',
};

export function usagesOf(customer: Customer, rng: Rng): Usage[] {
  const since = () => customer.associatedOn + DAY + rng.int(0, 60) * DAY;
  const usages: Usage[] = rng.sample(metered, rng.int(2, 7)).map(([service, resource, least, most]) => ({
    serviceCode: serviceCode(service),
    resourceCode: resourceCode(resource),
    chargeMode: '3',
    dailyFen: BigInt(rng.int(least, rng.int(least, most))),
    since: since(),
  }));
  if (rng.chance(10)) {
    usages.push({
      ...marketplaceService,
      chargeMode: '3',
      dailyFen: BigInt(rng.int(300, 9_000)),
      since: since(),
    });
  }
  if (rng.chance(12)) {
    usages.push({
      serviceCode: serviceCode('ec2'),
      resourceCode: resourceCode('vm'),
      chargeMode: '11',
      dailyFen: BigInt(rng.int(2_000, 40_000)),
      since: customer.associatedOn + rng.int(30, 400) * DAY,
    });
  }
  return usages;
}
