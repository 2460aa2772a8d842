import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as } from '../support/callers.js';
import { startAll, type TestBench } from '../support/start-all.js';

const callers = [{ id: 'shop', callsPerMinute: 40 }, { id: 'free' }, { id: 'poor', callsPerMinute: 0 }];
const standing = '{ rateLimit { limit remaining used resetAt } }';

describe.each(['embedded', 'http'] as const)('with subgraphs %s', (subgraphs) => {
  let bench: TestBench;
  beforeAll(
    async () => (bench = await startAll({ subgraphs, callers, sandbox: { seed: 7, customers: 40 } })),
  );
  afterAll(() => bench.close());

  test('a caller asks how it stands, at no cost, and is told of calls that were made', async () => {
    const ask = async () => (await bench.query(standing, {}, as('shop'))).data.rateLimit;
    await untilTheMinuteIsYoung();
    const before = await ask();
    expect(before).toEqual({ limit: 40, remaining: 40, used: 0, resetAt: expect.stringMatching(/:00Z$/) });
    const { errors, extensions } = await bench.query(
      '{ customers(first: 30) { nodes { name balance { available { amount } } vouchers { totalCount } } } }',
      {},
      { ...as('shop'), 'x-cost': '1' },
    );
    expect(errors).toBeUndefined();
    const { estimated, actual, remaining } = extensions!.cost as Record<
      'estimated' | 'actual',
      { partnerCalls: number }
    > & { remaining: number };
    expect(actual.partnerCalls).toBe(3);
    expect(estimated.partnerCalls).toBeGreaterThanOrEqual(actual.partnerCalls);
    expect(remaining).toBe(37);
    expect(await ask()).toEqual({ ...before, remaining: 37, used: 3 });
  });

  test('what does not fit is refused, and no call is made', async () => {
    await bench.resetCalls();
    const { data, errors } = await bench.query('{ customers { totalCount } }', {}, as('poor'));
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['OPERATION_TOO_EXPENSIVE']);
    expect(await bench.calls()).toEqual({});
  });

  test('who has no budget is told so', async () => {
    const { data } = await bench.query(standing, {}, as('free'));
    expect(data.rateLimit).toMatchObject({ limit: null, remaining: null, used: null });
  });
});

/** No test begins in one minute and ends in the next. */
async function untilTheMinuteIsYoung(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}
