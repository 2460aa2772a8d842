import { allPages } from './all-pages.js';
import type { Desk } from './handler.js';

/** Prepaid, on demand, savings plan: the partner wants one a call. */
const chargeModes = ['1', '3', '11'] as const;

/** Rows of the month's bill, of one customer or, without an id, of all. */
export async function billOf({ partner }: Desk, cycle: string, customer_id?: string) {
  const rows = await Promise.all(
    chargeModes.map((charge_mode) =>
      allPages(100, async (page) => {
        const query = { cycle, charge_mode, customer_id, ...page };
        return (await partner.call('listSubcustomerMonthlyBills', { query })).bill_sums;
      }),
    ),
  );
  return rows.flat();
}
