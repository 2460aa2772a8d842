import { ownList } from '../../kit/list/own-list.js';
import type { CallOptions } from '../../../partner/client/index.js';
import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { PartnerList } from '../../kit/list/partner-list.js';

export type OwnVoucherRow = components['schemas']['IQueryUserCouponsResultV2'];

const declaration = { pageSize: 100, idOf: (row: OwnVoucherRow) => row.coupon_id };

/** What a customer holds. The operation lists what belongs to the credential that calls. */
export const ownVoucherList = ownList<OwnVoucherRow>({
  ...declaration,
  name: 'ownVouchers',
  fetch: ({ context, options, filter, range }) => ask(context, { ...filter, ...range }, options),
});

/** What the partner itself holds, or with `indirect_partner_id` one of its resellers. */
export const partnerVoucherList: PartnerList<OwnVoucherRow> = {
  ...declaration,
  name: 'partnerVouchers',
  fetch: (context, filter, range) => ask(context, { ...filter, ...range }, context),
};

async function ask(context: SubgraphContext, query: object, options: CallOptions) {
  const answer = await context.partner.call('listSubCustomerCoupons', { query }, options);
  return { rows: answer.user_coupons ?? [], total: answer.count ?? 0 };
}
