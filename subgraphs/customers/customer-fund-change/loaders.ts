import { ownList } from '../../kit/list/own-list.js';
import type { components } from '../../../partner/contract/generated/customers.js';
import type { RequestOf } from '../../../partner/client/index.js';

export type CustomerFundChangeRow = components['schemas']['CustomerAccountChangeRecord'];
type Query = RequestOf<'listCustomerAccountChangeRecords'>['query'];

/** Changes of one account (`balance_type`, which the filter must name) of a customer, asked with its own credential. */
export const customerFundChangeList = ownList<CustomerFundChangeRow>({
  name: 'fundChanges',
  pageSize: 100,
  idOf: (row) => row.account_change_id,
  async fetch({ context, options, filter, range }) {
    const query = { ...(filter as unknown as Query), ...range };
    const answer = await context.partner.call('listCustomerAccountChangeRecords', { query }, options);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
});
