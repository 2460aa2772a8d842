import type { components, operations } from '../../../partner/contract/generated/incentives.js';
import { ownList } from '../own-bills/own-list.js';

export type OwnTransactionRow = components['schemas']['MonthlyBillRecord'];
type Query = operations['listCustomerBillsFeeRecords']['parameters']['query'];

/** Rows of one month (`bill_cycle`), which the filter must name. Their own id is reserved: it need not tell them apart. */
export const ownTransactionList = ownList<OwnTransactionRow>({
  name: 'ownTransactions',
  idOf: (row) => JSON.stringify(row),
  async ask(context, question, options) {
    const query = question as Query;
    const answer = await context.partner.call('listCustomerBillsFeeRecords', { query }, options);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
});
