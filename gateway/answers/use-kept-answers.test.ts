import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { accessOf } from '../../partner/access/access.js';
import type { Freshness } from '../../partner/tally/tally.js';
import { anyCaller, type Caller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

let gateway: Gateway;
/** How often the graph was asked. */
let composed: number;
let read: Freshness | undefined;
let failing: boolean;
let version: number | undefined;
let caller: Caller;
/** Happens while an answer is composed. */
let meanwhile: (context: GatewayContext) => void;

beforeAll(async () => {
  const fields = {
    Query: {
      read: (_: unknown, _args: unknown, context: GatewayContext) => {
        composed++;
        if (read) context.tally.used('listOrders', read);
        meanwhile(context);
        return `answer ${composed}`;
      },
      fail: () => {
        if (failing) throw new Error('no');
        return 'yes';
      },
    },
    Mutation: { write: () => `write ${++composed}` },
  };
  gateway = await startToyGateway(fields, {
    dataVersion: () => version,
    authenticate: () => caller,
  });
});
beforeEach(async () => {
  composed = 0;
  read = { ageMs: 2_000, freshForMs: 20_000 };
  failing = false;
  caller = anyCaller;
  meanwhile = () => {};
  // Nothing of the test before is known.
  version = (version ?? 0) + 1;
});
afterAll(() => gateway.close());

interface Asking {
  query?: string;
  operationName?: string;
  variables?: object;
  headers?: Record<string, string>;
}

async function ask({ query = '{ read }', headers, ...rest }: Asking = {}) {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...rest }),
  });
  return { headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

/** What every question gets from the third time on, when its answer is kept. */
async function askThrice(asking?: Asking) {
  await ask(asking);
  await ask(asking);
  return ask(asking);
}

/** Whether the graph is asked for this answer. */
async function isComposed(asking?: Asking): Promise<boolean> {
  const before = composed;
  await ask(asking);
  return composed > before;
}

test('the third who asks the same gets the answer of the second, with its age', async () => {
  const { body, headers } = await askThrice();
  expect(body).toEqual({ data: { read: 'answer 2' } });
  expect(composed).toBe(2);
  expect(headers.get('age')).toBe('2');
  expect(headers.get('cache-control')).toMatch(/^private, max-age=2[12]$/);
});

test.each<[string, Asking]>([
  ['other words', { query: '{ again: read }' }],
  ['another language', { headers: { 'accept-language': 'zh-CN' } }],
  ['other variables', { variables: { a: 1 } }],
  ['no answer from before', { headers: { 'cache-control': 'no-cache' } }],
  ['what an answer costs', { headers: { 'x-partner-calls': '1' } }],
])('who wants %s gets one of its own', async (_, asking) => {
  await askThrice();
  expect(await isComposed(asking)).toBe(true);
});

test.each<[string, Partial<Caller>]>([
  ['another caller', { id: 'another' }],
  ['one of another partner', { partner: 'other' }],
  ['one who may do less', { access: accessOf(['orders:read']) }],
  [
    'one who may see less',
    { access: { ...anyCaller.access, boundary: { customers: ['1'], resellers: [] } } },
  ],
])('%s gets one of its own', async (_, different) => {
  await askThrice();
  caller = { ...anyCaller, ...different };
  expect(await isComposed()).toBe(true);
});

test('nothing is kept where nothing is known of changes', async () => {
  version = undefined;
  await askThrice();
  expect(await isComposed()).toBe(true);
});

test('after a change nothing from before is given', async () => {
  await askThrice();
  version!++;
  expect(await isComposed()).toBe(true);
});

test('what changes while an answer is composed may not be in it', async () => {
  meanwhile = () => version!++;
  await askThrice();
  expect(await isComposed()).toBe(true);
});

test.each<[string, Freshness | undefined]>([
  ['was read for one answer only', { ageMs: 0, freshForMs: 0 }],
  ['is past its time', { ageMs: 9_000, freshForMs: 0, stale: true }],
  ['was read by nobody knows whom', undefined],
])('what %s is not given again', async (_, used) => {
  read = used;
  await askThrice();
  expect(await isComposed()).toBe(true);
});

test('neither an answer with errors nor a write is given again', async () => {
  failing = true;
  for (const query of ['{ read fail }', 'mutation { write }']) {
    await askThrice({ query });
    expect(await isComposed({ query })).toBe(true);
  }
});

test('nothing personal is told again without a record of it', async () => {
  meanwhile = ({ disclosures }) => disclosures?.add('Customer.phone', 'c1');
  await askThrice();
  expect(await isComposed()).toBe(true);
});

test('operations of one document are told apart', async () => {
  const query = 'query A { a: read } query B { b: read }';
  await askThrice({ query, operationName: 'A' });
  expect((await ask({ query, operationName: 'B' })).body).toHaveProperty('data.b');
});
