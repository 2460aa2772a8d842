import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { accessOf } from '../../partner/access/access.js';
import { writeAccess } from '../../partner/access/access-header.js';
import { type Tally } from '../../partner/tally/tally.js';
import type { Subgraph } from '../kit/build-subgraph.js';
import type { Asked, SubgraphContext } from '../kit/context.js';
import { startSubgraphServer, type SubgraphServer } from './subgraph-server.js';

let server: SubgraphServer;
let asked: Asked;

beforeAll(async () => {
  const schema = buildSchema('type Query { read: String fail: String }');
  const fields = schema.getQueryType()!.getFields();
  fields.read!.resolve = (_, _args, context: SubgraphContext) => {
    context.tally!.made('listOrders');
    context.tally!.used('listOrders', { ageMs: 0, freshForMs: 30_000 });
    return 'data';
  };
  fields.fail!.resolve = (_, _args, context: SubgraphContext) => {
    context.tally!.made('listOrders');
    throw new Error('no');
  };
  server = await startSubgraphServer({
    subgraph: { name: 'toy', schema } as Subgraph,
    port: 0,
    contextFor: (request, partner) =>
      partner === 'unknown' ? undefined : ((asked = request) as SubgraphContext),
  });
});
afterAll(() => server.close());

async function ask(query: string, headers: Record<string, string> = {}) {
  const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await answer.json()) as { extensions?: { partnerCalls: ReturnType<Tally['report']> } };
}

test('an answer says what it has called, to those who ask and each request by itself', async () => {
  for (const query of ['{ read }', '{ read }']) {
    const answer = await ask(query, { 'x-partner-calls': '1' });
    expect(answer).toMatchObject({ data: { read: 'data' }, extensions: { partnerCalls: { made: 1 } } });
    expect(answer.extensions!.partnerCalls.freshForMs).toBeGreaterThan(20_000);
  }
  expect(await ask('{ read }')).toEqual({ data: { read: 'data' } });
  expect(await ask('{ fail }', { 'x-partner-calls': '1' })).toMatchObject({
    errors: [{ message: 'no' }],
    extensions: { partnerCalls: { made: 1, operations: { listOrders: { made: 1 } } } },
  });
});

test.each([
  [{}, { language: undefined, fresh: false, caller: undefined, priority: undefined }],
  [
    { 'accept-language': 'zh-CN', 'cache-control': 'no-cache', 'x-caller': 'Zo%C3%AB', 'x-priority': 'bulk' },
    { language: 'zh_CN', fresh: true, caller: 'Zoë', priority: 'bulk' },
  ],
  [
    { 'x-caller': '%', 'x-priority': 'first', 'cache-control': 'max-age=5' },
    { fresh: false, caller: undefined, priority: undefined },
  ],
])('what the gateway hands down by %j becomes the context’s', async (headers, expected) => {
  await ask('{ read }', headers);
  expect(asked).toMatchObject(expected);
});

test('nobody gets an answer for an access that cannot be read', async () => {
  for (const access of ['%', '{}', encodeURIComponent('{"scopes":["admin"],"boundary":{}}')]) {
    expect(await ask('{ read }', { 'x-access': access })).toEqual({
      errors: [{ message: 'What the caller may do cannot be read.' }],
    });
  }
});

test('a caller may be tied to 5,000 customers and as many resellers', async () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `${index}`.padStart(64, '0'));
  const access = accessOf(['orders:read'], { customers: ids, resellers: ids });
  expect(await ask('{ read }', { 'x-access': writeAccess(access) })).toEqual({ data: { read: 'data' } });
  expect(asked.access).toEqual(access);
});

test('nobody gets an answer for a partner that is not configured here', async () => {
  expect(await ask('{ read }', { 'x-partner': 'known' })).toEqual({ data: { read: 'data' } });
  expect(await ask('{ read }', { 'x-partner': 'unknown' })).toEqual({
    errors: [{ message: 'The caller’s partner is not configured in this process.' }],
  });
});
