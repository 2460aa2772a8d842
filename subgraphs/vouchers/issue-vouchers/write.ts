import { Big } from 'big.js';
import {
  readRecords,
  sameAmount,
  wireTime,
  type LostCall,
  type PartnerRecords,
  type Write,
} from '../../../partner/ledger/index.js';
import { findMade, type Trace } from '../find-made.js';

/** Vouchers are found again in the records of issuing: by quota, customer, face value, remark and time. */
export const issueVouchers: Write<'createPartnerCoupons'> = {
  kind: 'ISSUE_VOUCHERS',
  operation: 'createPartnerCoupons',
  accountsFor({ body }, { coupon_infos = [], error_details = [] }) {
    const told = new Set([...coupon_infos, ...error_details].map(({ id }) => id));
    return body.customer_ids.every((id) => told.has(id));
  },
  claims: ({ coupon_infos = [] }) => coupon_infos.map(({ coupon_id }) => claimOf(coupon_id)),
  moved: ({ body }, { coupon_infos = [] }) => new Big(body.face_value).times(coupon_infos.length).toFixed(2),
  async look(call, records) {
    const found = findMade(call.request.body.customer_ids, await tracesOf(call, records));
    if (typeof found === 'string') return found;
    const { made, failed, complete } = found;
    return {
      found: {
        coupon_infos: [...made].map(([id, coupon_id]) => ({ id, coupon_id })),
        error_details: failed.map((id) => ({ id })),
      },
      complete,
    };
  },
};

const claimOf = (voucherId: string | undefined) => `voucher ${voucherId}`;

/** Records of issuing that can be of a call, but for vouchers that another operation has made. */
async function tracesOf(
  { request: { body }, from, to }: LostCall<'createPartnerCoupons'>,
  { partner, unclaimed }: PartnerRecords,
): Promise<Trace[]> {
  const query = {
    operation_types: ['1' as const],
    quota_id: body.quota_id,
    operation_time_begin: wireTime(from, 'down'),
    operation_time_end: wireTime(to, 'up'),
    ...(body.indirect_partner_id && { indirect_partner_id: body.indirect_partner_id }),
  };
  const all = await readRecords(async (range) => {
    const { records, total_count } = await partner.call('listPartnerCouponsRecord', {
      query: { ...query, ...range },
    });
    return { rows: records, total: total_count };
  });
  const customers = new Set(body.customer_ids);
  const like = all.filter(
    ({ customer_id = '', operation_amount, remark = '' }) =>
      customers.has(customer_id) &&
      sameAmount(operation_amount, body.face_value) &&
      remark === (body.memo ?? ''),
  );
  const free = await unclaimed(like.flatMap(({ coupon_id }) => (coupon_id ? claimOf(coupon_id) : [])));
  return like
    .filter(({ coupon_id }) => !coupon_id || free.has(claimOf(coupon_id)))
    .map(({ customer_id, coupon_id, operation_time = '', result }) => ({
      for: customer_id!,
      made: coupon_id,
      at: operation_time,
      succeeded: result === '0',
    }));
}
