import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { ListFilter, PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';

export type DeductionRow = components['schemas']['FreeResourceRecord'];

interface Days extends ListFilter {
  deduct_time_begin: string;
  deduct_time_end: string;
}

/** Deductions of some days from packages of the customer whose id is `customer` in the filter; only its own credential may ask. */
export const deductionList: PartnerList<DeductionRow> = {
  name: 'packageDeductions',
  pageSize: 1000,
  // Records have no id. What was there before tells two apart that are alike otherwise.
  idOf: (row) =>
    JSON.stringify([
      row.free_resource_id,
      row.deduct_time,
      row.resource_id,
      row.usage_type_code,
      row.effective_time,
      row.available_amount,
      row.used_amount,
    ]),
  async fetch(context, { customer, ...filter }, range) {
    const query = { ...(filter as Days), ...range };
    const options = asCustomer(context, { id: customer as string });
    const answer = await context.partner.call('listFreeResourcesUsageRecords', { query }, options);
    return { rows: answer.free_resource_records ?? [], total: answer.total_count ?? 0 };
  },
};

/** Each quota item's part: one call for an item, or all of the customer's days for many items, whichever is less. */
export const deductionsOfItem = relationLoader({
  list: deductionList,
  ownerOf: (row) => row.free_resource_id,
  filterBy: (id) => ({ free_resource_id: id }),
});
