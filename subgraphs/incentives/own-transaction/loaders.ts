import { ownList } from '../../kit/list/own-list.js';
import type { components, operations } from '../../../partner/contract/generated/incentives.js';

export type OwnTransactionRow = components['schemas']['MonthlyBillRecord'];
type Query = operations['listCustomerBillsFeeRecords']['parameters']['query'];

/** Rows of one month (`bill_cycle`), which the filter must name. Their own id is reserved: it need not tell them apart. */
export const ownTransactionList = ownList<OwnTransactionRow>({
  name: 'ownTransactions',
  pageSize: 1000,
  idOf: (row) => JSON.stringify(row),
  async fetch({ context, options, filter, range }) {
    const query = { ...(filter as unknown as Query), ...range };
    const answer = await context.partner.call('listCustomerBillsFeeRecords', { query }, options);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
});
