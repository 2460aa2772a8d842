import type { components } from '../../../partner/contract/generated/orders.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type PayPerUseResourceRow = components['schemas']['CustomerOnDemandResource'];

/** Pay-per-use resources of one customer, whom the filter must name. */
export const payPerUseResourceList: PartnerList<PayPerUseResourceRow> = {
  name: 'payPerUseResources',
  pageSize: 100,
  // One resource can be metered as several types.
  idOf: ({ resource_id, service_type_code, resource_type_code, resource_spec_code }) =>
    [resource_id, service_type_code, resource_type_code, resource_spec_code].join(' '),
  async fetch(context, filter, range) {
    const body = { ...(filter as { customer_id: string }), ...range };
    const answer = await context.partner.call('listCustomerOnDemandResources', { body }, context);
    return { rows: answer.resources ?? [], total: answer.total_count ?? 0 };
  },
};

/** Most ids in one call. */
export const mostIds = 50;
