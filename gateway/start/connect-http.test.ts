import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessOf } from '../../partner/access/access.js';
import { readAccess } from '../../partner/access/access-header.js';
import { Tally } from '../../partner/tally/tally.js';
import { anyCaller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import { loadSupergraph } from '../plan/index.js';
import { compose, urlOf } from '../plan/testing/federate.js';
import type { SubgraphConnections } from '../federated-graph.js';
import { connectHttp } from './connect-http.js';

let server: Server;
let connections: SubgraphConnections;
/** What the subgraph says beside its data. */
let extensions: unknown;
let told: IncomingHttpHeaders;

beforeAll(async () => {
  server = createServer((request, response) => {
    told = request.headers;
    request.resume().on('end', () => response.end(JSON.stringify({ data: { read: 'data' }, extensions })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const supergraph = loadSupergraph(compose({ toy: { sdl: 'type Query { read: String }' } }));
  connections = connectHttp(supergraph, new Map([['toy', urlOf(server)]]));
});
afterAll(async () => {
  await connections.close();
  await new Promise((resolve) => server.close(resolve));
});

async function ask(request: Partial<GatewayContext> = {}): Promise<Tally> {
  const tally = new Tally();
  const context = { signal: new AbortController().signal, tally, caller: anyCaller, ...request };
  const [name] = connections.executors.keys();
  const question = { document: '{ read }', variables: {}, operationKind: 'query' } as const;
  const answer = await connections.executors.get(name!)!.execute(question, context, undefined);
  expect(answer.data).toEqual({ read: 'data' });
  return tally;
}

test('what a subgraph has called is added to the tally of the request', async () => {
  const there = new Tally();
  there.made('listOrders');
  there.used('listOrders', { ageMs: 2_000, freshForMs: 60_000 });
  extensions = { partnerCalls: there.report() };
  const report = (await ask()).report();
  expect(report).toMatchObject({ made: 1, operations: { listOrders: { made: 1 } } });
  expect(report.freshForMs).toBeGreaterThan(50_000);
  expect(report.ageMs).toBeGreaterThanOrEqual(2_000);
});

test('one that has read nothing takes nothing from the freshness of others', async () => {
  extensions = { partnerCalls: new Tally().report() };
  expect((await ask()).report()).toMatchObject({ made: 0, freshForMs: null });
});

test.each([
  [undefined],
  [null],
  ['partnerCalls'],
  [[1]],
  [{}],
  [{ partnerCalls: null }],
  [{ partnerCalls: 'many' }],
  [{ partnerCalls: { made: 1e9 } }],
  [{ partnerCalls: { ...new Tally().report(), made: '3' } }],
  [{ partnerCalls: { ...new Tally().report(), operations: { x: { made: -5 } } } }],
])('a stranger may say %j: nothing is counted, and nobody keeps its answer', async (said) => {
  extensions = said;
  expect((await ask()).report()).toMatchObject({ made: 0, freshForMs: 0, operations: {} });
});

test('a subgraph is told what matters of the request, and nothing that is not so', async () => {
  await ask();
  expect(told).not.toHaveProperty('cache-control');
  expect(told).not.toHaveProperty('accept-language');
  expect(told).not.toHaveProperty('x-priority');
  expect(told).not.toHaveProperty('x-partner');
  const access = accessOf(['orders:read'], { customers: ['c1'], resellers: [] });
  await ask({
    language: 'zh_CN',
    fresh: true,
    caller: { ...anyCaller, id: 'Zoë\r\nx: y', access, partner: 'west' },
    priority: 'bulk',
  });
  expect(told).toMatchObject({
    'accept-language': 'zh-CN',
    'cache-control': 'no-cache',
    'x-caller': 'Zo%C3%AB%0D%0Ax%3A%20y',
    'x-priority': 'bulk',
    'x-partner': 'west',
  });
  expect(readAccess(told['x-access'] as string)).toEqual(access);
});
