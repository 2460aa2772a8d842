import { readOnce } from '../../kit/list/read-once.js';
import type { components } from '../../../partner/contract/generated/customers.js';
import type { RequestOf } from '../../../partner/client/index.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type FundChangeRow = components['schemas']['AccountChangeRecord'];
type Query = RequestOf<'listPartnerAccountChangeRecords'>['query'];

/** Changes of one account (`balance_type`, which the filter must name), of a reseller or of the partner itself. */
export const fundChangeList: PartnerList<FundChangeRow> = readOnce({
  name: 'fundChanges',
  pageSize: 100,
  idOf: (row) => row.account_change_id,
  async fetch(context, filter, range) {
    const query = { ...(filter as unknown as Query), ...range };
    const answer = await context.partner.call('listPartnerAccountChangeRecords', { query }, context);
    return { rows: answer.records ?? [], total: answer.total_count ?? 0 };
  },
});
