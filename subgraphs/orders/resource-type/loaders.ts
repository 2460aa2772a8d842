import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/incentives.js';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import { byIdLoader } from '../../kit/list/by-id-loader.js';
import { type PartnerList, readAll } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';
import { requestScoped } from '../../kit/request-scoped.js';

export type ResourceTypeRow = components['schemas']['ResourceTypes'];

export const resourceTypeList: PartnerList<ResourceTypeRow> = {
  name: 'resourceTypes',
  pageSize: 1000,
  idOf: (row) => row.resource_type_code,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listResourceTypes', { query }, context);
    return { rows: answer.resource_types ?? [], total: answer.total_count ?? 0 };
  },
};

/** The operation has no filter: whoever asks for one type reads them all, which is a page or two. */
export const resourceTypeByCode = byIdLoader(resourceTypeList);

const ownedBy = relationLoader({ list: resourceTypeList, ownerOf: (row) => row.service_type_code });

/** The types a service owns, by one scan for however many services. Those it shares with their owners are not among them. */
export async function resourceTypesOwnedBy(
  context: SubgraphContext,
  serviceCode: string,
): Promise<readonly ResourceTypeRow[]> {
  const page = await ownedBy(context, serviceCode, {}, { offset: 0, first: Infinity });
  return page.rows;
}

/**
 * The types one service is sold with, which the filter must name. Other names for the same rows, so they count as seen
 * like those of the other list.
 */
const listOfService: PartnerList<ResourceTypeRow> = {
  name: resourceTypeList.name,
  pageSize: 100,
  idOf: (row) => resourceTypeList.idOf(row),
  async fetch(context, filter, range) {
    const query = { ...(filter as { service_type_code: string }), ...range };
    const answer = await context.partner.call('listServiceResources', { query }, context);
    const rows = (answer.infos ?? []).flatMap(({ basic_info: info }) =>
      info
        ? [
            {
              resource_type_code: info.resource_type_code,
              resource_type_name: info.name,
              resource_type_desc: info.description,
              service_type_code: info.product_owner_service,
            },
          ]
        : [],
    );
    return { rows, total: answer.total_count ?? 0 };
  },
};

/** The types each service is sold with: the operation takes one service per call. */
export const resourceTypesOfService = requestScoped(
  (context) =>
    new DataLoader<string, readonly ResourceTypeRow[]>((codes) =>
      eachAlone(codes, (code) => readAll(listOfService, context, { service_type_code: code })),
    ),
);
