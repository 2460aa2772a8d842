import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anyCaller, type Caller } from '../callers/caller.js';
import type { GatewayContext } from '../context.js';
import { LocalBudget } from '../cost/budget/local-budget.js';
import type { Gateway } from '../gateway.js';
import { embeddedSubgraph } from '../plan/index.js';
import { compose, subgraphSchema } from '../plan/testing/federate.js';
import { startToyGateway } from '../testing/toy-gateway.js';

const shop = {
  sdl: `type Query {
    read: String @cost(weight: 10)
    all: [Thing!] @listSize(assumedSize: 300)
    wait: String @cost(weight: 60)
  }
  type Thing { name: String @cost(weight: 1) }`,
  resolvers: {
    Query: {
      read: (_: unknown, _args: unknown, { tally }: GatewayContext) => {
        for (let call = 0; call < made; call++) tally.made('listOrders');
        return 'data';
      },
      all: () => [{ name: 'a' }, { name: 'b' }],
      wait: () => waiting,
    },
  },
};

let gateway: Gateway;
let caller: Caller;
/** Calls that `read` makes. */
let made: number;
let waiting: Promise<string> | undefined;
let now: number;
let number = 0;

beforeAll(async () => {
  gateway = await startToyGateway(
    {},
    {
      supergraph: compose({ shop }),
      connect: () => ({
        executors: new Map([
          ['shop', embeddedSubgraph<GatewayContext>(subgraphSchema(shop), (context) => context)],
        ]),
        close: async () => {},
      }),
      authenticate: () => caller,
      operationLimits: { partnerCalls: 200, nodes: 1000 },
      budget: new LocalBudget(() => now),
    },
  );
});
beforeEach(() => {
  now = Date.now();
  made = 4;
  waiting = undefined;
  caller = { ...anyCaller, id: `caller ${number++}`, callsPerMinute: 100 };
});
afterAll(() => gateway.close());

async function ask(query: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await answer.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost?: Record<string, unknown> };
  };
  const budget = ['limit', 'remaining', 'reset', 'policy'].map((name) =>
    answer.headers.get(`ratelimit-${name}`),
  );
  return { ...body, status: answer.status, budget, retryAfter: answer.headers.get('retry-after') };
}

const asking = { 'x-cost': '1' };

describe('a caller with a budget', () => {
  test('is told what is left of it, after the calls that were made and not those that were estimated', async () => {
    const { budget, data } = await ask('{ read }');
    expect(data).toEqual({ read: 'data' });
    expect(budget).toEqual(['100', '96', expect.stringMatching(/^\d+$/), '100;w=60']);
    made = 12;
    expect((await ask('{ read }')).budget[1]).toBe('84');
  });

  test('who asks learns what an operation was estimated to cost and what it did', async () => {
    const { extensions } = await ask('{ read }', asking);
    expect(extensions).toEqual({
      cost: {
        estimated: { partnerCalls: 10, nodes: 0 },
        actual: { partnerCalls: 4, nodes: 0 },
        ...{ limit: 100, remaining: 96, resetAt: expect.stringMatching(/^\d{4}-.*:00\.000Z$/) },
      },
    });
    expect((await ask('{ read }')).extensions).toBeUndefined();
  });

  test('is refused what does not fit into what is left, and told when it will', async () => {
    made = 95;
    await ask('{ read }');
    const { status, data, errors, retryAfter, budget, extensions } = await ask('{ read }');
    expect({ status, data }).toEqual({ status: 429, data: undefined });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      estimated: 10,
      limit: 100,
      remaining: 5,
    });
    expect(errors![0]!.message).toMatch(/^This operation may take 10 calls to the partner, and 5 of 100/);
    expect(Number(retryAfter)).toBe(errors![0]!.extensions.retryAfter);
    expect(Number(retryAfter)).toBeLessThanOrEqual(60);
    expect(budget[1]).toBe('5');
    expect(extensions?.cost).toMatchObject({ estimated: { partnerCalls: 10 }, actual: { partnerCalls: 0 } });
    now += 60_000;
    expect((await ask('{ read }')).status).toBe(200);
  });

  test('what operations under way may need is not given to others, and is given back soon', async () => {
    let answer = (_: string) => {};
    waiting = new Promise((resolve) => (answer = resolve));
    const slow = ask('{ wait }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const refused = await ask('{ wait }');
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { remaining: 40 } }] });
    expect(Number(refused.retryAfter)).toBeLessThanOrEqual(2);
    answer('done');
    expect((await slow).budget[1]).toBe('100');
    expect((await ask('{ wait }')).status).toBe(200);
  });

  test('is refused for good what no minute’s budget is enough for', async () => {
    const { status, errors, retryAfter } = await ask('{ a: wait b: wait }', { 'accept-language': 'zh-CN' });
    expect({ status, retryAfter }).toEqual({ status: 422, retryAfter: null });
    expect(errors![0]).toMatchObject({
      message:
        '此操作预计需调用合作伙伴接口 120 次，而您的预算为每分钟 100 次。请减少查询内容，或向运营方申请更高的预算。',
      extensions: { code: 'OPERATION_TOO_EXPENSIVE', estimated: 120, limit: 100, unit: 'partnerCalls' },
    });
  });
});

describe('a caller without a budget', () => {
  beforeEach(() => void (caller = anyCaller));

  test('is told of costs, and of no limit', async () => {
    const { budget, extensions } = await ask('{ read }', asking);
    expect(budget).toEqual([null, null, null, null]);
    expect(extensions?.cost).toEqual({
      estimated: { partnerCalls: 10, nodes: 0 },
      actual: { partnerCalls: 4, nodes: 0 },
      ...{ limit: null, remaining: null, resetAt: null },
    });
  });

  test.each([
    ['calls', '{ all { name } }', { estimated: 300, limit: 200, unit: 'partnerCalls' }],
    [
      'objects',
      '{ a: all { __typename } b: all { __typename } c: all { __typename } d: all { __typename } }',
      { estimated: 1200, limit: 1000, unit: 'nodes' },
    ],
  ])('is refused an operation of too many %s', async (_, query, about) => {
    const { status, data, errors, extensions } = await ask(query);
    expect({ status, data }).toEqual({ status: 422, data: undefined });
    expect(errors![0]!.extensions).toMatchObject({ code: 'OPERATION_TOO_EXPENSIVE', ...about });
    expect(extensions?.cost).toBeDefined();
  });
});

test('what is invalid costs nothing', async () => {
  await ask('{ reed }');
  expect((await ask('{ __typename }')).budget[1]).toBe('100');
});
