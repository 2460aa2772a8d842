import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startToyGateway({
    Query: {
      read: (_, _args, { tally }) => {
        tally.made('listOrders');
        tally.waited('listOrders', 40);
        tally.used('listOrders', { ageMs: 0, freshForMs: 60_000 });
        return 'data';
      },
      slow: (_, _args, { tally }) => {
        tally.cached('listCustomers');
        tally.used('listCustomers', { ageMs: 90_000, freshForMs: 0, stale: true });
        return 'old data';
      },
    },
  });
});
afterAll(() => gateway.close());

async function ask(body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { extensions?: Record<string, unknown>; errors?: unknown };
}

const counted = {
  ...{ made: 1, cached: 0, prefetched: 0, coalesced: 0, waitedMs: 40, stale: 0 },
  operations: { listOrders: { made: 1, cached: 0, prefetched: 0, coalesced: 0, waitedMs: 40, stale: 0 } },
};

test('a client that asks learns what its answer has cost: by the request’s extensions, by a header, and by GET', async () => {
  const byExtensions = await ask({ query: '{ read }', extensions: { partnerCalls: true } });
  const byHeader = await ask({ query: '{ read }' }, { 'x-partner-calls': '1' });
  const search = new URLSearchParams({ query: '{ read }', extensions: '{"partnerCalls":true}' });
  const byGet = (await (
    await fetch(`${gateway.url}/graphql?${search.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
  ).json()) as typeof byHeader;
  for (const { extensions } of [byExtensions, byHeader, byGet]) {
    expect(extensions).toEqual({ partnerCalls: expect.objectContaining(counted) });
  }
});

test.each([
  [{ query: '{ read }' }, {}],
  [{ query: '{ read }', extensions: { partnerCalls: 'yes' } }, {}],
  [{ query: '{ read }', extensions: null }, { 'x-partner-calls': '0' }],
])('who does not ask is not told: %j', async (body, headers) => {
  expect(await ask(body, headers as Record<string, string>)).toEqual({ data: { read: 'data' } });
});

test('an operation that cannot run has cost nothing', async () => {
  const { errors, extensions } = await ask({ query: '{ nothing }', extensions: { partnerCalls: true } });
  expect(errors).toHaveLength(1);
  expect(extensions).toEqual({ partnerCalls: expect.objectContaining({ made: 0, operations: {} }) });
});

test('stale data are always said to be so', async () => {
  const { extensions } = await ask({ query: '{ read slow }' });
  expect(extensions).toEqual({ stale: { operations: ['listCustomers'], ageMs: expect.any(Number) } });
  expect((extensions!.stale as { ageMs: number }).ageMs).toBeGreaterThanOrEqual(90_000);
  const both = await ask({ query: '{ slow }', extensions: { partnerCalls: true } });
  expect(Object.keys(both.extensions!)).toEqual(['partnerCalls', 'stale']);
});
