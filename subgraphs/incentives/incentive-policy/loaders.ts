import type { components } from '../../../partner/contract/generated/incentives.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { PartnerList } from '../../kit/list/partner-list.js';
import { relationLoader } from '../../kit/list/relation-loader.js';

export type PolicyRow = components['schemas']['IncentiveAndDiscountPolicy'];

/** Policies of one month, which the filter must name as `time`. */
export const policyList: PartnerList<PolicyRow> = {
  name: 'incentivePolicies',
  pageSize: 100,
  idOf: (row) => row.service_type_code,
  async fetch(context, filter, range) {
    const query = { ...(filter as { time: string }), ...range };
    const answer = await context.partner.call('listIncentiveDiscountPolicies', { query }, context);
    return { rows: answer.policies ?? [], total: answer.total_count ?? 0 };
  },
};

const policiesOfService = relationLoader({
  list: policyList,
  ownerOf: (row) => row.service_type_code,
  filterBy: (code) => ({ service_type_code: code }),
});

/** The policy of one service in one month; undefined when the service has none. */
export async function policyOf(
  context: SubgraphContext,
  code: string,
  month: string,
): Promise<PolicyRow | undefined> {
  const page = await policiesOfService(context, code, { time: month }, { offset: 0, first: 1 });
  return page.rows[0];
}

/** The policy with the id that {@link policyId} made. */
export async function policyById(
  context: SubgraphContext,
  id: string,
): Promise<{ month: string; row: PolicyRow } | undefined> {
  const [, month, code] = /^(\d{4}-\d\d):(.+)$/.exec(id) ?? [];
  if (!month || !code) return undefined;
  const row = await policyOf(context, code, month);
  return row && { month, row };
}

export function policyId(month: string, code: string): string {
  return `${month}:${code}`;
}
