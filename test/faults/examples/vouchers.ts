import type { Row } from '../../../partner/sandbox/testing/test-client.js';
import type { Example } from '../support/example.js';
import type { FaultyWorld } from '../support/faulty-world.js';
import { numbers } from '../support/numbers.js';

const next = numbers();
/** Each time another one, in yuan. */
const amountOf = () => (next() / 100).toFixed(2);

/** A quota with much left and without limits. */
async function quota({ partner }: FaultyWorld): Promise<string> {
  const active = { quota_type: 0, quota_status_list: [0] };
  const quotas: Row[] = await partner.all('listQuotaCoupons', 'quotas', active);
  return quotas.find((one: Row) => Number(one.balance) > 10_000 && !one.limit_infos?.length).quota_id;
}

async function customer({ partner }: FaultyWorld): Promise<string> {
  const rows: Row[] = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
  return rows[next() % rows.length].customer_id;
}

async function reseller({ partner }: FaultyWorld): Promise<string> {
  const { json } = await partner.call('listIndirectPartners');
  return json.indirect_partners[0].indirect_partner_id;
}

export const vouchers: readonly Example[] = [
  {
    mutation: 'issueVouchers',
    operation: 'createPartnerCoupons',
    prepare: async (world) => ({
      quotaId: await quota(world),
      customerIds: [await customer(world)],
      faceValue: amountOf(),
    }),
  },
  {
    mutation: 'reclaimVoucher',
    operation: 'reclaimPartnerCoupons',
    async prepare(world) {
      const input = { quota_id: await quota(world), customer_ids: [await customer(world)] };
      const { json } = await world.partner.call('createPartnerCoupons', { ...input, face_value: amountOf() });
      return { voucherId: json.coupon_infos[0].coupon_id };
    },
  },
  {
    mutation: 'grantVoucherQuota',
    operation: 'updateCouponQuotas',
    prepare: async (world) => ({
      quotaId: await quota(world),
      resellerIds: [await reseller(world)],
      amount: amountOf(),
    }),
  },
  {
    mutation: 'reclaimVoucherQuotas',
    operation: 'reclaimCouponQuotas',
    async prepare(world) {
      const input = { quota_id: await quota(world), indirect_partner_ids: [await reseller(world)] };
      const { json } = await world.partner.call('updateCouponQuotas', { ...input, quota_amount: amountOf() });
      return { quotaIds: [json.simple_quota_infos[0].quota_id] };
    },
  },
];
