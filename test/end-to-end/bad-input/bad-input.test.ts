import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { seedOfTestFile } from '../../support/seed.js';
import { startAll, type TestBench } from '../../support/start-all.js';
import { notOurReseller, unknownIds } from './answered.js';
import { findKnown, type Known } from './known.js';
import {
  impossibleIds,
  type Refused,
  wrongBelow,
  wrongConditions,
  wrongMonths,
  wrongOwnBills,
  wrongPages,
  wrongSpans,
} from './refused.js';

let bench: TestBench;
let known: Known;
beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: seedOfTestFile(), customers: 20 } });
  known = await findKnown(bench);
});
beforeEach(() => bench.resetCalls());
afterAll(() => bench.close());

/** The start of the query is enough to know the row by. */
const named = (rows: Refused[]) => rows.map((row, index) => [index, row] as const);

const expectRefusal = async (query: string, argument: string) => {
  const { errors } = await bench.query(`{ ${query} }`);
  const [error] = errors ?? [];
  const asked = query.slice(0, 200);
  expect({ asked, code: error?.extensions?.code, argument: error?.extensions?.argument }).toEqual({
    asked,
    code: 'BAD_USER_INPUT',
    argument,
  });
  expect(errors).toHaveLength(1);
  expect(error!.message).toMatch(/^[\x20-\x7e’]{10,400}$/);
  return bench.calls();
};

describe.each(Object.entries({ impossibleIds, wrongSpans, wrongMonths, wrongPages, wrongConditions }))(
  '%s are refused before any call',
  (_, rows) => {
    test.each(named(rows))('%i', async (_index, row) => {
      expect(await expectRefusal(...row(known))).toEqual({});
    });
  },
);

describe('below a customer nothing but the customer is looked up', () => {
  test.each(named(wrongBelow))('%i', async (_, row) => {
    const [field, argument] = row(known);
    const query = `customer(id: "${known.own}") { field: ${field} { totalCount } }`;
    expect(await expectRefusal(query, argument)).toEqual({ listSubCustomers: 1 });
  });

  test.each(named(wrongOwnBills))('own bills %i', async (_, row) => {
    const [field, argument] = row(known);
    const query = `customer(id: "${known.own}") { ${field} { totalCount } } }`;
    expect(await expectRefusal(query, argument)).toEqual({ listSubCustomers: 1 });
  });
});

const ids: [what: string, of: (known: Known) => string][] = [
  ['nobody’s id', () => 'nobody'],
  ['a customer of another partner', ({ foreign }) => foreign],
  ['an order of another partner’s customer', ({ foreignOrder }) => foreignOrder],
  ['a reseller’s customer without the reseller', ({ ofReseller }) => ofReseller],
  ['a space', () => ' '],
  ['a path', () => '../../x'],
  ['a query', () => 'a/b?c=d#e&f'],
  ['Chinese', () => '客户'],
];

describe.each(ids)('%s is answered as unknown', (_, idOf) => {
  test.each(unknownIds)('%s', async (field, answer, calls) => {
    const { data, errors } = await bench.query(`{ answer: ${field.replace('$', idOf(known))} }`);
    expect({ errors, answer: data.answer }).toEqual({ answer });
    expect(await bench.calls()).toEqual(calls);
  });
});

test('a reseller’s customer is found with its reseller, and with no other', async () => {
  const ask = async (resellerId: string) =>
    (await bench.query(`{ customer(id: "${known.ofReseller}", resellerId: "${resellerId}") { id } }`)).data
      .customer;
  expect(await ask(known.reseller)).toEqual({ id: known.ofReseller });
});

test.each(notOurReseller)(
  '%s of a reseller that is not ours is refused by the partner, in one call',
  async (field, operation) => {
    const { errors } = await bench.query(`{ ${field.replace('$', known.foreign)} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('indirect partner'),
      extensions: { code: 'PARTNER_REFUSED', partner: { operation, errorCode: 'CBC.99000037' } },
    });
    expect(await bench.calls()).toEqual({ [operation]: 1 });
  },
);

describe('what is no month, day or moment is refused before any call, with an example', () => {
  const month = (value: string) => `incentivePolicies(month: ${value}) { totalCount }`;
  const day = (value: string) => `partner { fundChanges(filter: { from: ${value} }) { totalCount } }`;
  const moment = (value: string) => `orders(filter: { createdFrom: ${value} }) { totalCount }`;
  test.each([
    ...['"2026-13"', '"2026-00"', '"26-01"', '"2026-1"', '""', '"2026-10-01"', '" 2026-10"', '202610'].map(
      (value) => [month(value), 'YearMonth must be written like "2026-10"'] as const,
    ),
    ...['"2026-02-30"', '"2025-02-29"', '"2026-2-3"', '"2026-02-03T00:00:00Z"', '"today"', '20260203'].map(
      (value) => [day(value), 'Date must be written like "2026-11-01"'] as const,
    ),
    ...[
      '"2026-02-30T00:00:00Z"',
      '"2026-02-03T24:00:00Z"',
      '"2026-02-03"',
      '"2026-02-03T00:00:00+08:00"',
      '1',
    ].map((value) => [moment(value), 'DateTime must be written like "2026-11-01T08:30:00Z"'] as const),
  ])('%s', async (query, message) => {
    const { errors } = await bench.query(`{ ${query} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await bench.calls()).toEqual({});
  });
});

describe('in Chinese too', () => {
  test.each([
    ['order(id: "") { id }', 'id 必须是 1～64 个字符的 ID，实际为 ""。'],
    ['orders(first: 100000) { totalCount }', 'first 的取值范围为 0～5000，实际为 100000。'],
    [
      'spendingCustomers(month: "2026-12") { totalCount }',
      'month 不能晚于当前月份 2026-11，实际为 2026-12。',
    ],
    ['spendingCustomers(month: "2025-04") { totalCount }', 'month 不能早于 2025-05，实际为 2025-04。'],
    ['orders(after: "x") { totalCount }', 'after 必须是此连接返回的游标，实际为 "x"。'],
    [
      'incentivePolicies(month: "2026-13") { totalCount }',
      'YearMonth 的格式应如 "2026-10"，实际为 "2026-13"。',
    ],
  ])('%s', async (query, message) => {
    const { errors } = await bench.query(`{ ${query} }`, undefined, { 'accept-language': 'zh-CN' });
    expect(errors!.map((error) => error.message)).toEqual([message]);
  });
});
