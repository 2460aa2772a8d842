import type { components } from '../../partner/contract/generated/customers.js';
import type { SubgraphContext } from '../kit/context.js';
import { byIdLoader } from '../kit/list/by-id-loader.js';
import type { PartnerList } from '../kit/list/partner-list.js';

export type ResellerRow = components['schemas']['IndirectPartnerInfo'];

/** Only a distributor may list its resellers; everyone else gets AccessDenied. */
export const resellerList: PartnerList<ResellerRow> = {
  name: 'resellers',
  pageSize: 100,
  idOf: (row) => row.indirect_partner_id,
  async fetch(context, filter, range) {
    const body = { ...filter, ...range };
    const answer = await context.partner.call('listIndirectPartners', { body }, context);
    return { rows: answer.indirect_partners ?? [], total: answer.count ?? 0 };
  },
};

const load = byIdLoader(resellerList, (id) => ({ indirect_partner_id: id }));

/** One reseller; undefined for an unknown id. An empty one is no filter to the partner, and so would be anybody's. */
export async function resellerById(context: SubgraphContext, id: string): Promise<ResellerRow | undefined> {
  return id === '' ? undefined : load(context, id);
}
