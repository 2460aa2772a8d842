import type { MutationBench } from './mutations.js';

export interface Owner {
  id: string;
  /** What it can spend, in yuan. */
  funds: number;
  /** Main subscriptions in use that can be renewed now. */
  subscriptions: {
    id: string;
    expiresAt: string;
    onExpiry: string;
    serviceType: { code: string };
    attached: { id: string }[];
  }[];
}

/** Customers that let the partner act for them, with what they have that can be renewed; most subscriptions first. */
export async function ownersOf({ bench }: MutationBench): Promise<Owner[]> {
  const { data } = await bench.query(`{ customers(first: 100) { nodes { id balance { available { amount } }
    ownBalance { debt { amount } }
    subscriptions(first: 100, filter: { statuses: [IN_USE] }) { nodes { id main expiresAt onExpiry serviceType { code } attached { id } } } } } }`);
  const authorised = data.customers.nodes.filter((one: { ownBalance: unknown }) => one.ownBalance);
  const owners = await Promise.all(
    authorised.map(async ({ id, balance, subscriptions: { nodes } }: never) => {
      const all = (nodes as Owner['subscriptions']).slice(0, 100);
      const failed = all.length === 0 ? [] : await unrenewable(bench, id, all);
      return {
        id,
        funds: Number((balance as { available: { amount: string } } | null)?.available.amount ?? 0),
        subscriptions: all.filter((one) => !failed.includes(one.id)),
      };
    }),
  );
  return owners.sort((a, b) => b.subscriptions.length - a.subscriptions.length);
}

async function unrenewable(bench: MutationBench['bench'], customerId: string, all: { id: string }[]) {
  const query = `query ($input: RenewalPriceInput!) { renewalPrices(input: $input) { failures { resourceId } } }`;
  const input = { customerId, resourceIds: all.map(({ id }) => id), periodUnit: 'MONTH', periods: 1 };
  const { data } = await bench.query(query, { input });
  const failures = data.renewalPrices.failures as { resourceId: string }[];
  return failures.map(({ resourceId }) => resourceId);
}
