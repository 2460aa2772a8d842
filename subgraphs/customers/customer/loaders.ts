import DataLoader from 'dataloader';
import type { components } from '../../../partner/contract/generated/customers.js';
import { byIdLoader } from '../../kit/list/by-id-loader.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { requestScoped } from '../../kit/request-scoped.js';

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

export const customerById = byIdLoader(customerList, (id) => ({ customer_id: id }));

/** Balances by customer id; undefined for those whose balance the partner cannot see (contract: silently dropped). */
export const balances = requestScoped(
  (context) =>
    new DataLoader<string, BalanceRow | undefined>(
      async (ids) => {
        const body = { customer_infos: ids.map((customer_id) => ({ customer_id })) };
        const answer = await context.partner.call('listCustomersBalancesDetail', { body }, context);
        return inOrderOf(ids, answer.customer_balances ?? []);
      },
      { maxBatchSize: 100 },
    ),
);

/** New-customer tags by customer id; undefined for customers without one. */
export const newCustomerTags = requestScoped(
  (context) =>
    new DataLoader<string, TagRow | undefined>(
      async (ids) => {
        const body = { customer_ids: [...ids], offset: 0, limit: 200 };
        const answer = await context.partner.call('listSubCustomerNewTag', { body }, context);
        return inOrderOf(ids, answer.new_customer_tags ?? []);
      },
      { maxBatchSize: 200 },
    ),
);

/** The API answers batches in an order of its own and leaves out what it does not know. */
function inOrderOf<Row extends { customer_id?: string }>(
  ids: readonly string[],
  rows: Row[],
): (Row | undefined)[] {
  const byId = new Map(rows.map((row) => [row.customer_id, row]));
  return ids.map((id) => byId.get(id));
}
