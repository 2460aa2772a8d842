import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { requestScoped } from '../../kit/request-scoped.js';

type Schemas = components['schemas'];
export type ResourcePackageRow = Schemas['FreeResourcePackageV3'];
export type ResourcePackageItemRow = Schemas['FreeResourceV3'];
export type UsageRow = Schemas['FreeResourceDetail'];

/** Packages of the customer whose id is `customer` in the filter; only its own credential may ask. */
export const resourcePackageList: PartnerList<ResourcePackageRow> = {
  name: 'resourcePackages',
  pageSize: 1000,
  idOf: (row) => row.order_instance_id ?? '',
  async fetch(context, { customer, ...filter }, range) {
    const body = { ...filter, ...range };
    const options = asCustomer(context, { id: customer as string });
    const answer = await context.partner.call('listFreeResourceInfos', { body }, options);
    return { rows: answer.free_resource_packages ?? [], total: answer.total_count ?? 0 };
  },
};

/** Most quota items in one call. */
const mostItems = 100;

/** Usage of a customer's quota items in as few calls as the operation allows; undefined for one it does not know. */
export const usages = requestScoped((context) => {
  const byCustomer = new Map<string, DataLoader<string, UsageRow | undefined>>();
  const loaderOf = (customerId: string) => {
    const loader =
      byCustomer.get(customerId) ??
      new DataLoader<string, UsageRow | undefined>((ids) => readUsages(context, customerId, [...ids]), {
        maxBatchSize: mostItems,
      });
    byCustomer.set(customerId, loader);
    return loader;
  };
  return (customer: { id: string }, itemId: string) => loaderOf(customer.id).load(itemId);
});

/**
 * When a renewal waits to begin, the answer is about the item in effect and names that one, and who asked cannot be told
 * from it. Where items came that were not asked for, those that are missing are asked for alone.
 */
async function readUsages(
  context: SubgraphContext,
  customerId: string,
  ids: string[],
): Promise<(UsageRow | undefined | Error)[]> {
  const ask = async (free_resource_ids: string[]) => {
    const options = asCustomer(context, { id: customerId });
    const request = { body: { free_resource_ids } };
    const answer = await context.partner.call('listFreeResourceUsages', request, options);
    return answer.free_resources ?? [];
  };
  const rows = await ask(ids);
  if (ids.length === 1) return [rows[0]];
  const byId = new Map(rows.map((row) => [row.free_resource_id, row]));
  const others = rows.some(({ free_resource_id }) => !ids.includes(free_resource_id ?? ''));
  return eachAlone(ids, async (id) => byId.get(id) ?? (others ? (await ask([id]))[0] : undefined));
}
