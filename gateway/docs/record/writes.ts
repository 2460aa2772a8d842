import type { PartnerData } from '../../../test/support/operations/index.js';

/** With what each document of `schema/operations/writes/` is asked, from the partner's data. */
export const writes: Readonly<Record<string, (data: PartnerData) => Promise<Record<string, unknown>>>> = {
  'issue-vouchers': async (data) => ({
    input: {
      idempotencyKey: 'invoice-4711',
      quotaId: await quota(data),
      customerIds: await twoCustomers(data),
      faceValue: '100.00',
    },
  }),
  'reclaim-voucher': async (data) => {
    const [voucher] = await data.rows('listIssuedPartnerCoupons', { query: { coupon_type: 1, status: 2 } });
    return { input: { idempotencyKey: 'credit-note-4712', voucherId: voucher!.coupon_id as string } };
  },
  'unsettled-operations': async () => ({}),
};

/** One with enough left, without limits. */
async function quota(data: PartnerData): Promise<string> {
  const active = { quota_type: 0, quota_status_list: [0] };
  const quotas = await data.rows('listQuotaCoupons', { body: active });
  const usable = quotas.filter(
    ({ balance, limit_infos: limits }) => Number(balance) > 1000 && !(limits as unknown[] | null)?.length,
  );
  return usable[0]!.quota_id as string;
}

async function twoCustomers(data: PartnerData): Promise<string[]> {
  const rows = await data.rows('listSubCustomers', { body: { association_type: '2' } });
  return rows.slice(0, 2).map(({ customer_id: id }) => id as string);
}
