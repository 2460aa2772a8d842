import { allPages } from './all-pages.js';
import type { Desk } from './handler.js';

/** Voucher quotas of both kinds: the partner wants one a call. */
export async function voucherQuotas({ partner }: Desk, filter: object = {}) {
  const kinds = await Promise.all(
    ([0, 1] as const).map((quota_type) =>
      allPages(100, async (page) => {
        const answer = await partner.call('listQuotaCoupons', { body: { ...filter, quota_type, ...page } });
        return answer.quotas;
      }),
    ),
  );
  return kinds.flat();
}
