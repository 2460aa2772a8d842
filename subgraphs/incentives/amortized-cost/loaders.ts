import type { components, operations } from '../../../partner/contract/generated/incentives.js';
import { ownList } from '../own-bills/own-list.js';

export type AmortizedCostRow = components['schemas']['NvlCostAnalysedBillDetail'];
type Query = operations['listCustomerBillsMonthlyBreakDown']['parameters']['query'];

/** Costs of one month (`shared_month`), which the filter must name. Rows have no id. */
export const amortizedCostList = ownList<AmortizedCostRow>({
  name: 'amortizedCosts',
  idOf: (row) => JSON.stringify(row),
  async ask(context, question, options) {
    const query = question as Query;
    const answer = await context.partner.call('listCustomerBillsMonthlyBreakDown', { query }, options);
    return { rows: answer.details ?? [], total: answer.total_count ?? 0 };
  },
});
