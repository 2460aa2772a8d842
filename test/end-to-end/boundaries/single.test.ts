import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { request } from 'undici';
import { as } from '../../support/callers.js';
import { madeUp, replaced } from './support/made-up.js';
import { callersWithVouchers, everybody, openWorld, type World } from './support/world.js';

/** Things by id: how they are listed by one who sees all, and looked up. `resellers` are of resellers. */
const things: Record<string, { list: string; one: string }> = {
  customer: { list: 'customers', one: 'customer(id: $id) { id name balance { debt { amount } } }' },
  order: { list: 'orders', one: 'order(id: $id) { id price { amount } lines(first: 2) { totalCount } }' },
  voucher: { list: 'vouchers', one: 'voucher(id: $id) { id faceValue { amount } customer { id name } }' },
  reseller: { list: 'resellers', one: 'reseller(id: $id) { id name }' },
  voucherQuota: { list: 'voucherQuotas', one: 'voucherQuota(id: $id) { id balance { amount } }' },
  'orders of a customer': {
    list: 'customers',
    one: 'orders(first: 2, filter: { customerId: $id }) { totalCount }',
  },
  'customers of a reseller': {
    list: 'resellers',
    one: 'customers(first: 2, filter: { resellerId: $id }) { totalCount }',
  },
  'own balance': { list: 'customers', one: 'customer(id: $id) { ownBalance { __typename } }' },
  subscriptions: { list: 'customers', one: 'subscriptions(first: 2, customerId: $id) { totalCount }' },
};

let world: World;
beforeAll(async () => void (world = await openWorld(await callersWithVouchers())), 60_000);
afterAll(() => world.close());

const withoutRequestIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'requestId' ? undefined : inner)));

/** All of an answer that a caller can see, with the calls that reached the partner. */
async function ask(caller: string, one: string, id: string) {
  await world.bench.resetCalls();
  const answer = await request(`${world.bench.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as(caller) },
    body: JSON.stringify({
      query: `query ($id: ID!) { ${one} }`,
      variables: { id },
      extensions: { partnerCalls: true },
    }),
  });
  const { 'cache-control': cacheControl, age } = answer.headers;
  const { data, errors, extensions } = (await answer.body.json()) as Record<string, unknown>;
  const { partnerCalls } = extensions as { partnerCalls: Record<string, unknown> };
  const { made, cached, coalesced, stale, freshForMs } = partnerCalls;
  const tally = { made, cached, coalesced, stale, isFresh: freshForMs !== null };
  // How long it has taken is chance.
  const kept = `${cacheControl as string} ${age !== undefined}`.replace(/\d+/g, 'n');
  const calls = await world.bench.calls();
  return {
    status: answer.statusCode,
    kept,
    data,
    errors: errors as object[] | undefined,
    tally,
    calls,
  };
}

test.each(Object.entries(things))(
  '%s: what others have is no other than what there is not, also after they have read it',
  async (_, { list, one }) => {
    const query = `{ ${list}(first: 100) { nodes { id } } }`;
    const readBy = async (caller: string) => {
      const { data } = await world.ask(caller, { query, variables: {} });
      return new Set(((data[list]?.nodes ?? []) as { id: string }[]).map(({ id }) => id));
    };
    const all = await readBy(everybody);
    let seen = 0;
    for (const { id: caller } of world.callers) {
      const inside = await readBy(caller);
      const foreign = [...all].filter((id) => !inside.has(id)).slice(0, 4);
      expect(foreign.length).toBeGreaterThan(0);
      for (const id of foreign) {
        expect(JSON.stringify(await ask(everybody, one, id))).not.toContain('FORBIDDEN');
        const nothing = madeUp(id, caller);
        for (const time of [1, 2, 3]) {
          const [answer, ofNothing] = [await ask(caller, one, id), await ask(caller, one, nothing)];
          const compared = replaced(withoutRequestIds(answer), new Map([[id, nothing]]));
          expect({ time, compared }).toEqual({ time, compared: withoutRequestIds(ofNothing) });
          expect(Object.values(answer.calls).reduce((sum, made) => sum + made, 0)).toBeLessThanOrEqual(1);
        }
      }
      for (const id of [...inside].slice(0, 2)) {
        const { data, errors = [] } = await ask(caller, one, id);
        expect(JSON.stringify(errors)).not.toContain('FORBIDDEN');
        expect(Object.values(data as object)[0]).not.toBeNull();
        seen++;
      }
    }
    // Quotas of the partner are in nobody's boundary.
    expect(seen > 0).toBe(list !== 'voucherQuotas');
  },
);
