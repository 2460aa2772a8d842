import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BilingualError } from '../../partner/language/bilingual-error.js';
import type { Freshness } from '../../partner/tally/tally.js';
import type { Gateway } from '../gateway.js';
import { startToyGateway } from '../testing/toy-gateway.js';

let gateway: Gateway;
/** What is read for every answer. */
let reads: Freshness[];
/** Whether the last request wanted no answers from before. */
let fresh: boolean | undefined;

beforeAll(async () => {
  gateway = await startToyGateway({
    Query: {
      read: (_, _args, context) => {
        fresh = context.fresh;
        for (const freshness of reads) context.tally.used('listOrders', freshness);
        return 'data';
      },
      fail: () => {
        throw new BilingualError({ en: 'It failed.', zh: '失败。' }, { extensions: { code: 'NO' } });
      },
    },
    Mutation: {
      write: (_, _args, context) => {
        fresh = context.fresh;
        return 'done';
      },
    },
  });
});
beforeEach(() => {
  reads = [];
  fresh = undefined;
});
afterAll(() => gateway.close());

async function ask(query: string, headers: Record<string, string> = {}): Promise<Headers> {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await answer.text();
  return answer.headers;
}

/** Seconds by the header; a second may pass while an answer is made. */
function lifetime(headers: Headers): { left: number; age: number } {
  const [, maxAge] = /^private, max-age=(\d+)$/.exec(headers.get('cache-control') ?? '') ?? [];
  const age = Number(headers.get('age') ?? NaN);
  return { left: Number(maxAge) - age, age };
}

describe('Cache-Control and Age', () => {
  test('follow from the answer that ends first and from the oldest', async () => {
    reads = [
      { ageMs: 40_000, freshForMs: 260_000 },
      { ageMs: 500, freshForMs: 30_500 },
    ];
    const { left, age } = lifetime(await ask('{ read }'));
    expect([29, 30]).toContain(left);
    expect([40, 41]).toContain(age);
  });

  test('also by GET', async () => {
    reads = [{ ageMs: 0, freshForMs: 60_000 }];
    const answer = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ read }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await answer.json()).toEqual({ data: { read: 'data' } });
    expect([58, 59, 60]).toContain(lifetime(answer.headers).left);
  });

  test.each([
    ['nothing that was read', '{ read }', [], 'no-cache'],
    ['something that may be used once', '{ read }', [{ ageMs: 0, freshForMs: 0 }], 'no-cache'],
    ['a stale answer', '{ read }', [{ ageMs: 90_000, freshForMs: 9_000, stale: true }], 'no-cache'],
    ['an error', '{ read fail }', [{ ageMs: 0, freshForMs: 60_000 }], 'no-store'],
    ['an invalid query', '{ nothing }', [], 'no-store'],
    ['no query', '', [], 'no-store'],
    ['a mutation', 'mutation { write }', [], 'no-store'],
    ['the schema', '{ __schema { queryType { name } } }', [], 'private, max-age=60'],
    ['the schema and data', '{ __typename read }', [{ ageMs: 0, freshForMs: 0 }], 'no-cache'],
  ])('of %s', async (_, query, read, expected) => {
    reads = read;
    const headers = await ask(query);
    expect(headers.get('cache-control')).toBe(expected);
    expect(headers.get('age')).toBeNull();
  });

  test('what refuses a request before it is an operation may not be kept', async () => {
    const answer = await fetch(`${gateway.url}/graphql`, { method: 'GET' });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });

  test('an answer differs by what its address does not say', async () => {
    const vary = 'accept, accept-encoding, accept-language, authorization, origin, x-cost, x-partner-calls';
    expect((await ask('{ read }')).get('vary')).toBe(vary);
  });
});

describe('answers from before', () => {
  test.each([
    [{}, false],
    [{ 'cache-control': 'no-cache' }, true],
    [{ 'cache-control': 'max-age=0' }, true],
    [{ 'cache-control': 'no-transform, No-Cache' }, true],
    [{ 'cache-control': 'max-age=00, min-fresh=5' }, true],
    [{ 'cache-control': 'max-age=60' }, false],
    [{ 'cache-control': 'max-stale=0' }, false],
    [{ pragma: 'no-cache' }, true],
    [{ pragma: 'no-cache', 'cache-control': 'max-age=60' }, false],
  ])('are good enough for a query, unless its client says otherwise: %j', async (headers, expected) => {
    await ask('{ read }', headers);
    expect(fresh).toBe(expected);
  });

  test('are never good enough for a mutation', async () => {
    await ask('mutation { write }');
    expect(fresh).toBe(true);
  });
});
