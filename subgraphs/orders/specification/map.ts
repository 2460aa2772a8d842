import type { SubgraphContext } from '../../kit/context.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toNamedServiceType } from '../service-type/map.js';
import { ProductChargeMode } from './enums.js';
import type { SpecificationRow } from './loaders.js';
import type { ResourceSpecification } from './specification.js';

export function toSpecification(row: SpecificationRow, context: SubgraphContext): ResourceSpecification {
  return {
    code: row.resource_spec,
    name: noneIfEmpty(row.resource_spec_name),
    serviceType: toNamedServiceType(row.cloud_service_type, row.cloud_service_type_name),
    resourceType: toNamedResourceType(row.resource_type, row.resource_type_name),
    region: noneIfEmpty(row.region_code),
    chargeMode: row.charge_mode && ProductChargeMode.nameOf(row.charge_mode, context),
  };
}
