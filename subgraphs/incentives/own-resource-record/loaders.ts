import { ownList } from '../../kit/list/own-list.js';
import type { components, operations } from '../../../partner/contract/generated/incentives.js';

export type OwnResourceRecordRow = components['schemas']['ResFeeRecordV2'];
type Query = operations['listCustomerselfResourceRecords']['parameters']['query'];

/** Records of one month (`cycle`), which the filter must name. */
export const ownResourceRecordList = ownList<OwnResourceRecordRow>({
  name: 'ownResourceRecords',
  pageSize: 1000,
  idOf: (row) => row.id || JSON.stringify(row),
  async fetch({ context, options, filter, range }) {
    const query = { ...(filter as unknown as Query), ...range };
    const answer = await context.partner.call('listCustomerselfResourceRecords', { query }, options);
    return { rows: answer.fee_records ?? [], total: answer.total_count ?? 0 };
  },
});
