import { readOnce } from '../../kit/list/read-once.js';
import type { components } from '../../../partner/contract/generated/customers.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';

export type AdjustmentRow = components['schemas']['AdjustRecordV3'];

/** What the partner moved; with `indirect_partner_id` in the filter, what that reseller moved. */
export const adjustmentList: PartnerList<AdjustmentRow> = readOnce({
  name: 'adjustments',
  pageSize: 100,
  idOf: (row) => row.trans_id,
  async fetch(context, filter, range) {
    const query = { ...filter, ...range };
    const answer = await context.partner.call('listPartnerAdjustRecords', { query }, context);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
});

/** By the customer or reseller on the other side. */
export const adjustmentsWith = relationLoader({
  list: adjustmentList,
  ownerOf: (row) => row.customer_id,
  filterBy: (id) => ({ customer_id: id }),
});
