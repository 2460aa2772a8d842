import { once } from '../../kit/once.js';
import type { AnswerOf } from '../../../partner/client/index.js';
import type { operations } from '../../../partner/contract/generated/incentives.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type ListFilter, type PartnerList, readRange } from '../../kit/list/partner-list.js';

type Answer = AnswerOf<'showCustomerMonthlySum'>;
export type OwnSumRow = NonNullable<Answer['bill_sums']>[number];
type Query = operations['showCustomerMonthlySum']['parameters']['query'];

export interface OwnSum {
  /** The first page: the totals stand beside its rows. */
  totals: Answer;
  rows: readonly OwnSumRow[];
}

/** A customer's own bill in sums: totals and all rows in one call per 1000 rows, or the totals alone in one. */
export function readOwnSum(
  context: SubgraphContext,
  customer: { id: string },
  conditions: ListFilter,
  withRows: boolean,
): Promise<OwnSum> {
  return once(context, ['ownSum', customer.id, conditions, withRows], async () => {
    let totals: Answer = {};
    const list: PartnerList<OwnSumRow> = {
      name: `ownSums of ${customer.id}`,
      pageSize: 1000,
      idOf: (row) => JSON.stringify(row),
      async fetch(_context, filter, range) {
        const query = { ...(filter as Query), ...range };
        const answer = await context.partner.call(
          'showCustomerMonthlySum',
          { query },
          asCustomer(context, customer),
        );
        if (range.offset === 0) totals = answer;
        return { rows: answer.bill_sums ?? [], total: answer.total_count ?? 0 };
      },
    };
    const { rows } = await readRange(list, context, conditions, {
      offset: 0,
      first: withRows ? Infinity : 0,
    });
    return { totals, rows };
  });
}
