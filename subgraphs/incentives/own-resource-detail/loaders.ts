import type { components } from '../../../partner/contract/generated/incentives.js';
import { ownList } from '../own-bills/own-list.js';

export type OwnResourceDetailRow = components['schemas']['MonthlyBillRes'];
export type DetailQuestion = components['schemas']['QueryResRecordsDetailReq'];

/** Rows of one month (`cycle`), which the filter must name. Their own id is reserved: it need not tell them apart. */
export const ownResourceDetailList = ownList<OwnResourceDetailRow>({
  name: 'ownResourceDetails',
  idOf: (row) => JSON.stringify(row),
  async ask(context, question, options) {
    const body = question as unknown as DetailQuestion;
    const answer = await context.partner.call('listCustomerselfResourceRecordDetails', { body }, options);
    return { rows: answer.monthly_records ?? [], total: answer.total_count ?? 0 };
  },
});
