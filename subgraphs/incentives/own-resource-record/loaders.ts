import type { components, operations } from '../../../partner/contract/generated/incentives.js';
import { ownList } from '../own-bills/own-list.js';

export type OwnResourceRecordRow = components['schemas']['ResFeeRecordV2'];
type Query = operations['listCustomerselfResourceRecords']['parameters']['query'];

/** Records of one month (`cycle`), which the filter must name. */
export const ownResourceRecordList = ownList<OwnResourceRecordRow>({
  name: 'ownResourceRecords',
  idOf: (row) => row.id || JSON.stringify(row),
  async ask(context, question, options) {
    const query = question as Query;
    const answer = await context.partner.call('listCustomerselfResourceRecords', { query }, options);
    return { rows: answer.fee_records ?? [], total: answer.total_count ?? 0 };
  },
});
