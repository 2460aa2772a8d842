import { isLosslessNumber, parse } from 'lossless-json';
import { checkText, checkIds, checkOrder } from '../../kit/checks.js';
import { exactDecimal } from '../../kit/exact-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toNamedServiceType } from '../service-type/map.js';
import { PayPerUseStatus } from './enums.js';
import { mostIds, type PayPerUseResourceRow } from './loaders.js';
import type { PayPerUseResource, PayPerUseResourceFilter } from './pay-per-use-resource.js';

export function toPayPerUseResource(row: PayPerUseResourceRow, context: SubgraphContext): PayPerUseResource {
  return {
    id: noneIfEmpty(row.resource_id),
    name: noneIfEmpty(row.resource_name),
    status: row.status && PayPerUseStatus.nameOf(row.status, context),
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    serviceType: toNamedServiceType(row.service_type_code, row.service_type_name),
    resourceType: toNamedResourceType(row.resource_type_code, row.resource_type_name),
    region: noneIfEmpty(row.region_code),
    availabilityZone: noneIfEmpty(row.availability_zone_code),
    specCode: noneIfEmpty(row.resource_spec_code),
    specDescription: noneIfEmpty(row.product_spec_desc),
    size: sizeIn(row.resource_info),
  };
}

/** The size in `resource_info`, which is JSON within JSON: `{"specSize":40.0}`. */
function sizeIn(info: string | undefined): string | undefined {
  if (!info) return undefined;
  try {
    const { specSize } = parse(info) as { specSize?: unknown };
    return isLosslessNumber(specSize) ? exactDecimal(specSize.value) : undefined;
  } catch {
    return undefined;
  }
}

/** A filter in the partner's terms, all but whose resources are asked for. */
export function toPayPerUseConditions(filter: PayPerUseResourceFilter | null): ListFilter {
  checkOrder(filter?.effectiveFrom, filter?.effectiveTo, 'filter.effectiveFrom');
  const status = PayPerUseStatus.codeOf(filter?.status, 'filter.status');
  return conditions({
    resource_ids: checkIds(filter?.ids, 'filter.ids', mostIds),
    status: status && Number(status),
    service_type_code: checkText(filter?.serviceType, 'filter.serviceType', 64),
    region_code: checkText(filter?.region, 'filter.region', 64),
    effective_time_begin: filter?.effectiveFrom,
    effective_time_end: filter?.effectiveTo,
  });
}
