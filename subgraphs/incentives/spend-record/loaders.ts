import { readOnce } from '../../kit/list/read-once.js';
import type { components, operations } from '../../../partner/contract/generated/incentives.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type SpendRecordRow = components['schemas']['SubCustomerMonthlyBillDetail'];
type Query = operations['listSubCustomerBillDetail']['parameters']['query'];

/** Records of one customer (`customer_id`) in one month (`bill_cycle`), which the filter must name. */
export const spendRecordList: PartnerList<SpendRecordRow> = readOnce({
  name: 'spendRecords',
  pageSize: 1000,
  idOf: (row) => row.id || JSON.stringify(row),
  async fetch(context, filter, range) {
    const query = { ...(filter as Query), ...range };
    const answer = await context.partner.call('listSubCustomerBillDetail', { query }, context);
    return { rows: answer.fee_records ?? [], total: answer.total_count ?? 0 };
  },
});
