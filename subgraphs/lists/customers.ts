import type { components } from '../../partner/contract/generated/customers.js';
import type { SubgraphContext } from '../kit/context.js';
import { byIdLoader } from '../kit/list/by-id-loader.js';
import type { ListFilter, PartnerList } from '../kit/list/partner-list.js';
import { resellerBatches } from '../kit/reseller-batches.js';

export type CustomerRow = components['schemas']['CustomerInformation'];
type BalanceRow = components['schemas']['CustomerBalancesV2'];
type TagRow = components['schemas']['NewCustomerTagItem'];

export const customerList: PartnerList<CustomerRow> = {
  name: 'customers',
  pageSize: 100,
  idOf: (row) => row.customer_id,
  async fetch(context, filter, range) {
    const body = { ...filter, ...range };
    const answer = await context.partner.call('listSubCustomers', { body }, context);
    return { rows: answer.customer_infos ?? [], total: answer.count ?? 0 };
  },
};

const load = byIdLoader(customerList, (id) => ({ customer_id: id }));

/**
 * One customer; undefined for an unknown id. An empty one is no filter to the partner, and so would be anybody's.
 *
 * @param scope whose customer it is, when not the partner's own
 */
export async function customerById(
  context: SubgraphContext,
  id: string,
  scope: ListFilter = {},
): Promise<CustomerRow | undefined> {
  return id === '' ? undefined : load(context, id, scope);
}

/** Balances by customer; undefined for those whose balance the partner cannot see (contract: silently dropped). */
export const balances = resellerBatches<BalanceRow>({
  size: 100,
  idOf: (row) => row.customer_id,
  async read(context, ids, reseller) {
    const body = { customer_infos: ids.map((customer_id) => ({ customer_id })), ...reseller };
    const answer = await context.partner.call('listCustomersBalancesDetail', { body }, context);
    return answer.customer_balances ?? [];
  },
});

/** New-customer tags by customer; undefined for customers without one. */
export const newCustomerTags = resellerBatches<TagRow>({
  size: 200,
  idOf: (row) => row.customer_id,
  async read(context, ids, reseller) {
    const body = { customer_ids: ids, offset: 0, limit: 200, ...reseller };
    const answer = await context.partner.call('listSubCustomerNewTag', { body }, context);
    return answer.new_customer_tags ?? [];
  },
});
