import { ownList } from '../../kit/list/own-list.js';
import type { components } from '../../../partner/contract/generated/incentives.js';

export type OwnResourceDetailRow = components['schemas']['MonthlyBillRes'];
export type DetailQuestion = components['schemas']['QueryResRecordsDetailReq'];

/** Rows of one month (`cycle`), which the filter must name. Their own id is reserved: it need not tell them apart. */
export const ownResourceDetailList = ownList<OwnResourceDetailRow>({
  name: 'ownResourceDetails',
  pageSize: 1000,
  idOf: (row) => JSON.stringify(row),
  async fetch({ context, options, filter, range }) {
    const body = { ...(filter as unknown as DetailQuestion), ...range };
    const answer = await context.partner.call('listCustomerselfResourceRecordDetails', { body }, options);
    return { rows: answer.monthly_records ?? [], total: answer.total_count ?? 0 };
  },
});
