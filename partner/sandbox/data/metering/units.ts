import type { components } from '../../../contract/generated/incentives.js';

type Wire = components['schemas'];
type MeasureType = NonNullable<Wire['Conversion']['measure_type']>;

/** Ids this sandbox writes into bills, packages and prices. */
export const unit = {
  yuan: 1,
  hour: 4,
  gigabyteTraffic: 10,
  count: 14,
  mbps: 15,
  gigabyte: 17,
  year: 19,
  month: 20,
  day: 24,
  hourPeriod: 25,
  gigabyteHour: 39,
  kiloTokens: 63,
} as const;

/** Id, Chinese name, English name, abbreviation, kind. Ids the contract mentions are its own, the others are ours. */
export const measureUnits: readonly (readonly [
  id: number,
  zh: string,
  en: string,
  abbreviation: string,
  type: NonNullable<Wire['MeasureUnitRest']['measure_type']>,
])[] = [
  [1, '元', 'Yuan', 'CNY', 1],
  [2, '角', 'Jiao', 'Jiao', 1],
  [3, '分', 'Fen', 'Fen', 1],
  [4, '小时', 'Hour', 'H', 2],
  [5, '分钟', 'Minute', 'Min', 2],
  [6, '秒', 'Second', 'S', 2],
  [8, 'PB', 'PB', 'P', 3],
  [9, 'TB', 'TB', 'T', 3],
  [10, 'GB', 'GB', 'G', 3],
  [11, 'MB', 'MB', 'M', 3],
  [12, 'KB', 'KB', 'K', 3],
  [13, 'Byte', 'Byte', 'B', 3],
  [14, '个(次)', 'Count', 'N', 4],
  [15, 'Mbps', 'Mbit/s', 'Mbps', 16],
  [16, 'TB', 'TB', 'T', 7],
  [17, 'GB', 'GB', 'G', 7],
  [18, 'MB', 'MB', 'M', 7],
  [19, '年', 'Year', 'Y', 10],
  [20, '月', 'Month', 'Mon', 10],
  [21, 'Gbps', 'Gbit/s', 'Gbps', 16],
  [22, 'Kbps', 'kbit/s', 'Kbps', 16],
  [24, '天', 'Day', 'D', 10],
  [25, '小时', 'Hour', 'H', 10],
  [26, '千次', 'Thousand counts', 'K', 4],
  [27, '万次', 'Ten thousand counts', 'W', 4],
  [38, 'TB*小时', 'TB-hour', 'TB*H', 17],
  [39, 'GB*小时', 'GB-hour', 'GB*H', 17],
  [41, 'TB', 'TB (decimal)', 'TB', 40],
  [42, 'GB', 'GB (decimal)', 'GB', 40],
  [51, 'vCPU*小时', 'vCPU-hour', 'C*H', 27],
  [52, 'vCPU*分钟', 'vCPU-minute', 'C*Min', 27],
  [63, '千Tokens', 'Thousand tokens', 'KTokens', 41],
  [64, 'Token', 'Token', 'Token', 104],
];

/** Larger unit, smaller unit, how many of the smaller one make the larger, kind. Decimal kinds count in thousands. */
export const conversions: readonly (readonly [
  larger: number,
  smaller: number,
  ratio: number,
  type: MeasureType,
])[] = [
  [1, 2, 10, 1],
  [2, 3, 10, 1],
  [4, 5, 60, 2],
  [5, 6, 60, 2],
  [8, 9, 1024, 3],
  [9, 10, 1024, 3],
  [10, 11, 1024, 3],
  [11, 12, 1024, 3],
  [12, 13, 1024, 3],
  [26, 14, 1000, 4],
  [27, 26, 10, 4],
  [16, 17, 1024, 7],
  [17, 18, 1024, 7],
  [19, 20, 12, 10],
  [24, 25, 24, 10],
  [21, 15, 1000, 16],
  [15, 22, 1000, 16],
  [38, 39, 1024, 17],
  [41, 42, 1000, 40],
  [51, 52, 60, 27],
];
