import type { components } from '../../../partner/contract/generated/vouchers.js';
import type { PartnerClient, RequestOf } from '../../../partner/client/index.js';
import { readRecords, type Write } from '../../../partner/ledger/index.js';

type Request = RequestOf<'reclaimPartnerCoupons'>;
type Record = components['schemas']['CouponRecordV2'];

const reclaimed = 5;

/** A voucher can be taken back once: its own record tells when, and how much was left of it. */
export const reclaimVoucher: Write<'reclaimPartnerCoupons'> = {
  kind: 'RECLAIM_VOUCHER',
  operation: 'reclaimPartnerCoupons',
  counts: false,
  claims: (_, request) => [claimOf(request)],
  moved: async (request, _, partner) =>
    (await reclaimsOf(request, partner)).map(({ operation_amount }) => `${operation_amount ?? 0}`)[0],
  async look({ request, from, to }, { partner, unclaimed }) {
    const [reclaim] = await reclaimsOf(request, partner);
    if (!reclaim)
      return (await isReclaimed(request, partner)) ? { found: undefined, complete: false } : 'absent';
    const time = Date.parse(reclaim.operation_time ?? '');
    const isOurs = from < time && time < to && (await unclaimed([claimOf(request)])).size > 0;
    return isOurs ? { found: undefined, complete: true } : 'absent';
  },
};

const claimOf = ({ body }: Request) => `reclaim of voucher ${body.coupon_id}`;

/** Records of taking it back by hand that went well: there is one at most. */
function reclaimsOf({ body }: Request, partner: PartnerClient): Promise<Record[]> {
  const query = {
    coupon_ids: [body.coupon_id],
    operation_types: ['2' as const],
    result: '0' as const,
    ...(body.indirect_partner_id && { indirect_partner_id: body.indirect_partner_id }),
  };
  return readRecords(async (range) => {
    const { records, total_count } = await partner.call('listPartnerCouponsRecord', {
      query: { ...query, ...range },
    });
    return { rows: records, total: total_count };
  });
}

async function isReclaimed({ body }: Request, partner: PartnerClient): Promise<boolean> {
  const { user_coupons = [] } = await partner.call('listIssuedPartnerCoupons', {
    query: { ...body, limit: 1 },
  });
  return user_coupons.some(({ coupon_id, status }) => coupon_id === body.coupon_id && status === reclaimed);
}
