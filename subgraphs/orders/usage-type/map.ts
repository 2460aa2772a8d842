import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toNamedServiceType } from '../service-type/map.js';
import type { UsageTypeRow } from './loaders.js';
import type { UsageType } from './usage-type.js';

export function toUsageType(row: UsageTypeRow): UsageType {
  return {
    code: row.code,
    name: noneIfEmpty(row.name),
    resourceType: toNamedResourceType(row.resource_type_code, row.resource_type_name),
    serviceType: toNamedServiceType(row.service_type_code, row.service_type_name),
  };
}
