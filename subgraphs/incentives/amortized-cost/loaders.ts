import { ownList } from '../../kit/list/own-list.js';
import type { components, operations } from '../../../partner/contract/generated/incentives.js';

export type AmortizedCostRow = components['schemas']['NvlCostAnalysedBillDetail'];
type Query = operations['listCustomerBillsMonthlyBreakDown']['parameters']['query'];

/** Costs of one month (`shared_month`), which the filter must name. Rows have no id. */
export const amortizedCostList = ownList<AmortizedCostRow>({
  name: 'amortizedCosts',
  pageSize: 1000,
  idOf: (row) => JSON.stringify(row),
  async fetch({ context, options, filter, range }) {
    const query = { ...(filter as unknown as Query), ...range };
    const answer = await context.partner.call('listCustomerBillsMonthlyBreakDown', { query }, options);
    return { rows: answer.details ?? [], total: answer.total_count ?? 0 };
  },
});
