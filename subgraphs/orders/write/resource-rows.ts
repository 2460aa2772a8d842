import type { components } from '../../../partner/contract/generated/orders.js';
import type { PartnerClient } from '../../../partner/client/index.js';
import { readRecords } from '../../../partner/ledger/index.js';
import { inChunks } from '../../kit/in-chunks.js';

type Schemas = components['schemas'];
export type ResourceRow = Schemas['OrderInstanceV2'];

/** Subscriptions as their customer sees them now, whose own condition this is. */
export function resourceRows(
  partner: PartnerClient,
  customerId: string,
  filter: Pick<Schemas['QueryResourcesReq'], 'resource_ids' | 'order_id' | 'only_main_resource'>,
): Promise<ResourceRow[]> {
  return readRecords(async (range) => {
    const { data, total_count } = await partner.call(
      'listPayPerUseCustomerResources',
      { body: { ...filter, ...range } },
      { actingFor: { customerId } },
    );
    return { rows: data, total: total_count };
  });
}

/** Subscriptions of these ids, by id, without what is attached to them. */
export async function resourcesById(
  partner: PartnerClient,
  customerId: string,
  ids: readonly string[],
): Promise<Map<string, ResourceRow>> {
  const found = await Promise.all(
    inChunks(ids, mostIds).map((resource_ids) =>
      resourceRows(partner, customerId, { resource_ids, only_main_resource: 1 }),
    ),
  );
  return new Map(found.flat().map((row) => [row.resource_id ?? '', row]));
}

/** Most ids in one call, by the contract. */
const mostIds = 50;
