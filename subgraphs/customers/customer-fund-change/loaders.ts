import type { components } from '../../../partner/contract/generated/customers.js';
import type { RequestOf } from '../../../partner/client/index.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { readOnce } from '../once.js';

export type CustomerFundChangeRow = components['schemas']['CustomerAccountChangeRecord'];
type Query = RequestOf<'listCustomerAccountChangeRecords'>['query'];

/** Changes of one account (`balance_type`, which the filter must name) of a customer, asked with its own credential. */
export function customerFundChangeList(customer: { id: string }): PartnerList<CustomerFundChangeRow> {
  return readOnce({
    name: `fundChanges of ${customer.id}`,
    pageSize: 100,
    idOf: (row) => row.account_change_id ?? JSON.stringify(row),
    async fetch(context, filter, range) {
      const query = { ...(filter as unknown as Query), ...range };
      const options = asCustomer(context, customer);
      const answer = await context.partner.call('listCustomerAccountChangeRecords', { query }, options);
      return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
    },
  });
}
