import type { Names } from '../catalogue/catalogue.js';

/** Regions resources are in, with the names bills show. */
export const regions = {
  'cn-north-4': { zh_CN: '华北-北京四', en_US: 'CN North-Beijing4' },
  'cn-north-9': { zh_CN: '华北-乌兰察布一', en_US: 'CN North-Ulanqab1' },
  'cn-east-3': { zh_CN: '华东-上海一', en_US: 'CN East-Shanghai1' },
  'cn-south-1': { zh_CN: '华南-广州', en_US: 'CN South-Guangzhou' },
  'cn-southwest-2': { zh_CN: '西南-贵阳一', en_US: 'CN Southwest-Guiyang1' },
} as const satisfies Record<string, Names>;

export type RegionCode = keyof typeof regions;

export const regionCodes = Object.keys(regions) as RegionCode[];

export function regionName(code: string | undefined, language: keyof Names): string | undefined {
  return code === undefined ? undefined : (regions as Record<string, Names>)[code]?.[language];
}
