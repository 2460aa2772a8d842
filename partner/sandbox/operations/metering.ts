import { resourceName, serviceName, type Names } from '../data/catalogue/catalogue.js';
import { meters } from '../data/metering/meters.js';
import { conversions, measureUnits } from '../data/metering/units.js';
import { page } from '../paging.js';
import { equals } from './filters.js';
import type { Handler } from './handler.js';

const usageNames: Record<string, Names> = {
  Duration: { zh_CN: '使用时长', en_US: 'Duration' },
  storage: { zh_CN: '存储容量', en_US: 'Storage' },
  upflow: { zh_CN: '流出流量', en_US: 'Outbound traffic' },
  reqNumber: { zh_CN: '请求次数', en_US: 'Requests' },
  tokens: { zh_CN: 'Token数', en_US: 'Tokens' },
};

/** A code is unique together with its resource type only. */
const usageTypes = [
  ...new Map(meters.map((meter) => [`${meter.resourceCode} ${meter.usageType}`, meter])).entries(),
]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, meter]) => meter);

export const listUsageTypes: Handler<'listUsageTypes'> = ({ input, language }) => {
  const ofType = equals(input.resource_type_code);
  const found = usageTypes.filter(({ resourceCode }) => ofType(resourceCode));
  return {
    total_count: found.length,
    usage_types: page(found, input).map(({ usageType, resourceCode, serviceCode }) => ({
      code: usageType,
      name: usageNames[usageType]?.[language],
      resource_type_code: resourceCode,
      service_type_code: serviceCode,
      resource_type_name: resourceName(resourceCode, language),
      service_type_name: serviceName(serviceCode, language),
    })),
  };
};

/** Every unit at once. */
export const listMeasureUnits: Handler<'listMeasureUnits'> = ({ language }) => ({
  measure_units: measureUnits.map(([measure_id, zh, en, abbreviation, measure_type]) => ({
    measure_id,
    measure_name: language === 'en_US' ? en : zh,
    abbreviation,
    measure_type,
  })),
});

/** Larger to smaller; a kind without conversions has an empty list. */
export const listConversions: Handler<'listConversions'> = ({ input }) => {
  const ofType = equals<number>(input.measure_type);
  return {
    conversions: conversions
      .filter(([, , , type]) => ofType(type))
      .map(([measure_id, ref_measure_id, conversion_ratio, measure_type]) => ({
        measure_id,
        ref_measure_id,
        conversion_ratio,
        measure_type,
      })),
  };
};
