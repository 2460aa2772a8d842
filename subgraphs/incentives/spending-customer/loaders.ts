import { readOnce } from '../../kit/list/read-once.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

/** Ids of the partner's own customers that spent in one month (`bill_cycle`), which the filter must name. */
export const spendingCustomerList: PartnerList<string> = readOnce({
  name: 'spendingCustomers',
  pageSize: 100,
  idOf: (id) => id,
  async fetch(context, filter, range) {
    const body = { ...(filter as { bill_cycle: string }), ...range };
    const answer = await context.partner.call('listConsumeSubCustomers', { body }, context);
    const ids = (answer.sub_customers ?? []).flatMap(({ customer_id }) => customer_id ?? []);
    return { rows: ids, total: answer.total_count ?? 0 };
  },
});
