import { allPages } from './all-pages.js';
import type { Desk } from './handler.js';

export type CustomerRow = Awaited<ReturnType<typeof customerPage>>[number];

/** The first customers. */
export async function customerPage({ partner }: Desk, limit: number, filter: object = {}) {
  const { customer_infos } = await partner.call('listSubCustomers', {
    body: { ...filter, offset: 0, limit },
  });
  return customer_infos ?? [];
}

/** Every customer, or every one of an association type. */
export function allCustomers({ partner }: Desk, filter: { association_type?: '1' | '2' } = {}) {
  return allPages(100, async (page) => {
    const answer = await partner.call('listSubCustomers', { body: { ...filter, ...page } });
    return answer.customer_infos;
  });
}

/** Undefined for an id that is none of the partner's customers. */
export async function customerById(desk: Desk, customer_id: string) {
  const [customer] = await customerPage(desk, 1, { customer_id });
  return customer;
}

/** The balances of customers: the operation is made for a hundred. Those of others than resale customers are not told. */
export async function balancesOf(
  { partner }: Desk,
  customers: readonly CustomerRow[],
  reseller: object = {},
) {
  const ids = customers
    .filter(({ association_type }) => association_type === '2')
    .map(({ customer_id }) => ({ customer_id }));
  const balances = [];
  for (let from = 0; from < ids.length; from += 100) {
    const answer = await partner.call('listCustomersBalancesDetail', {
      body: { customer_infos: ids.slice(from, from + 100), ...reseller },
    });
    balances.push(...(answer.customer_balances ?? []));
  }
  return new Map(balances.map((balance) => [balance.customer_id, balance]));
}
