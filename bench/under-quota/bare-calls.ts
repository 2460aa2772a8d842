import type { PartnerClient } from '../../partner/client/index.js';

const modes = ['1', '3', '11'] as const;

/** The calls of the operation `portfolio`, as early as each can be made; nothing is done with the answers but to count. */
export async function bareCalls(partner: PartnerClient, cycle: string): Promise<void> {
  const first = { offset: 0, limit: 100 };
  const { customer_infos = [] } = await partner.call('listSubCustomers', { body: first });
  const ids = customer_infos.filter(({ association_type }) => association_type === '2');
  const ofServices = () => [
    partner.call('listServiceTypes', { query: { offset: 0, limit: 1000 } }),
    allOf((page) => partner.call('listIncentiveDiscountPolicies', { query: { time: cycle, ...page } })),
  ];
  await Promise.all([
    partner.call('listCustomersBalancesDetail', {
      body: { customer_infos: ids.map(({ customer_id }) => ({ customer_id })) },
    }),
    ...modes.map((charge_mode) =>
      allOf((page) =>
        partner.call('listSubcustomerMonthlyBills', { query: { cycle, charge_mode, ...page } }),
      ),
    ),
    allOf((page) => partner.call('listIssuedPartnerCoupons', { query: { status: 2, ...page } })),
    allOf((page) => partner.call('listCustomerOrders', { query: page }), ofServices),
  ]);
}

/** The first page, which tells how many there are and what `besides` is to be asked, and all others at once. */
async function allOf(
  ask: (page: { offset: number; limit: number }) => Promise<{ total_count?: number; count?: number }>,
  besides: () => Promise<unknown>[] = () => [],
): Promise<void> {
  const limit = 100;
  const { total_count, count } = await ask({ offset: 0, limit });
  const pages = Math.ceil((total_count ?? count ?? 0) / limit);
  const others = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    ask({ offset: (index + 1) * limit, limit }),
  );
  await Promise.all([...others, ...besides()]);
}
