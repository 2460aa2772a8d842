import {
  resourceCode,
  serviceCode,
  type Names,
  type ResourceKey,
  type ServiceKey,
} from '../catalogue/catalogue.js';
import { products, type ProductKey, type Specification } from '../catalogue/products.js';
import { unit } from './units.js';

/** Millionths of a yuan, in which pay-per-use prices are quoted. */
export type MicroYuan = bigint;

/** How a pay-per-use resource is measured, and its list price for one unit of use. */
export interface Meter {
  serviceCode: string;
  resourceCode: string;
  specification: { code: string; description: Names };
  usageType: string;
  measureId: number;
  price: MicroYuan;
  /** Size the price is for, where the product is linear. */
  size?: { value: number; measureId: number };
}

const rows: readonly (readonly [
  ServiceKey,
  ResourceKey,
  specification: string,
  zh: string,
  en: string,
  usageType: string,
  measureId: number,
  price: number,
])[] = [
  ['vpc', 'ip', '5_bgp', '全动态BGP', 'Dynamic BGP', 'Duration', unit.hour, 20_000],
  ['obs', 'obs', 'obs.standard', '标准存储', 'Standard storage', 'storage', unit.gigabyteHour, 139],
  [
    'obs',
    'obs.traffic',
    'obs.outbound',
    '公网流出流量',
    'Outbound traffic',
    'upflow',
    unit.gigabyteTraffic,
    500_000,
  ],
  ['cdn', 'cdn', 'cdn.mainland', '中国大陆流量', 'Mainland traffic', 'upflow', unit.gigabyteTraffic, 240_000],
  ['rds', 'rds.backup', 'rds.backup', '备份空间', 'Backup space', 'storage', unit.gigabyteHour, 800],
  [
    'functiongraph',
    'functiongraph',
    'function.call',
    '函数调用',
    'Function calls',
    'reqNumber',
    unit.count,
    1,
  ],
  [
    'modelarts',
    'modelarts.infer',
    'modelarts.vm.gpu',
    '推理实例',
    'Inference instance',
    'Duration',
    unit.hour,
    9_800_000,
  ],
  ['lts', 'lts.storage', 'lts.storage', '日志存储', 'Log storage', 'storage', unit.gigabyteHour, 480],
  ['msgsms', 'sms.pkg', 'sms.domestic', '国内短信', 'Domestic SMS', 'reqNumber', unit.count, 45_000],
  [
    'live',
    'live.traffic',
    'live.mainland',
    '直播下行流量',
    'Live traffic',
    'upflow',
    unit.gigabyteTraffic,
    290_000,
  ],
  ['pangu', 'pangu.token', 'pangu.n2', '大模型调用', 'Model calls', 'tokens', unit.kiloTokens, 12_000],
];

/** What is measured by itself, at prices of ours that are plausible. */
const volumeMeters: Meter[] = rows.map(([service, resource, code, zh, en, usageType, measureId, price]) => ({
  serviceCode: serviceCode(service),
  resourceCode: resourceCode(resource),
  specification: { code, description: { zh_CN: zh, en_US: en } },
  usageType,
  measureId,
  price: BigInt(price),
}));

/** Packages and hardware have no price by the hour. */
const notByTheHour: ReadonlySet<ProductKey> = new Set([
  'eip',
  'obsPackage',
  'cdnPackage',
  'certificate',
  'codearts',
  'cloudPond',
]);

/** A month at list price buys 480 hours of pay-per-use: by the hour is half as dear again as by the month. */
const hoursPerMonthlyPrice = 480n;

export function hourlyPrice({ monthlyYuan }: Specification): MicroYuan {
  return (BigInt(monthlyYuan) * 1_000_000n) / hoursPerMonthlyPrice;
}

const hourlyMeters: Meter[] = (Object.keys(products) as ProductKey[])
  .filter((key) => !notByTheHour.has(key))
  .flatMap((key) =>
    products[key].specifications.map((specification) => ({
      serviceCode: serviceCode(products[key].service),
      resourceCode: resourceCode(products[key].resource),
      specification,
      usageType: 'Duration',
      measureId: unit.hour,
      price: hourlyPrice(specification),
      size: specification.size,
    })),
  );

/** Everything that can be used by the hour or by volume. */
export const meters: readonly Meter[] = [...hourlyMeters, ...volumeMeters];

/** Meters of a resource type; none for one of the marketplace. */
export function metersOf(code: string): Meter[] {
  return meters.filter(({ resourceCode: own }) => own === code);
}
