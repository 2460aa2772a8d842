import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen } from '../testing/exact.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
});
afterAll(() => sandbox.close());

const cash = { balance_type: 'BALANCE_TYPE_DEBIT' };
const signed = (row: Row) =>
  ((row.type ?? row.revenue_expense_type) === '2' || row.revenue_expense_type === 'EXPENSE' ? -1 : 1) *
  fen(Number(row.change_amount));

/** Everything since the beginning, in windows of a year. */
async function history(
  client: TestClient,
  id: 'listCustomerAccountChangeRecords' | 'listPartnerAccountChangeRecords',
  input: object,
) {
  const windows = [
    ['2025-11-19', '2026-11-18'],
    ['2024-11-19', '2025-11-18'],
    ['2023-11-19', '2024-11-18'],
    ['2022-11-19', '2023-11-18'],
  ] as const;
  const all: Row[] = [];
  for (const [trade_time_begin, trade_time_end] of windows) {
    all.push(...(await client.all(id, 'records', { ...input, trade_time_begin, trade_time_end })));
  }
  return all;
}

function expectAChain(rows: Row[]) {
  rows.forEach((row, index) => {
    const before = index + 1 < rows.length ? fen(Number(rows[index + 1].balance_after_change)) : 0;
    const after = fen(Number(row.balance_after_change));
    if (after - signed(row) !== before || after < 0)
      throw new Error(`no chain at ${index}: ${JSON.stringify(rows.slice(index, index + 2))}`);
  });
}

async function acting(row: Row): Promise<TestClient | undefined> {
  const own = await partner.assuming(row.account_name);
  return (await own.call('listProvinces')).status === 200 ? own : undefined;
}

describe.each([1, 2, 3])('with seed %i', (seed) => {
  test('the partner’s records chain up to its balance and hold every transfer once', async () => {
    const other = await startSandbox({ now: testNow, quota: 'off', seed, customers: 40 });
    const client = await TestClient.ofPartner(other);
    const { account_balances } = (await client.call('listPartnerBalances')).json;
    const rows = await history(client, 'listPartnerAccountChangeRecords', cash);
    expect(fen(Number(rows[0].balance_after_change))).toBe(fen(account_balances[0].amount));
    expectAChain(rows);
    const transfers = await client.all('listPartnerAdjustRecords', 'records');
    const moved = rows.filter(({ customer_id }) => customer_id);
    expect(moved.map((row) => [row.trade_id, row.customer_id, row.change_amount]).sort()).toEqual(
      transfers.map((row) => [row.trans_id, row.customer_id, row.amount]).sort(),
    );
    expect(new Set(transfers.map(({ operation_type }) => operation_type)).size).toBe(3);
    await other.close();
  });
});

test('customers’ records chain up to the balance they see, and to what the partner moved', async () => {
  let credits = 0;
  for (const row of customers.slice(0, 60)) {
    const own = await acting(row);
    if (!own) continue;
    const { account_balances } = (await own.call('showCustomerAccountBalances')).json;
    const rows = await history(own, 'listCustomerAccountChangeRecords', cash);
    expect(fen(Number(rows[0].balance_after_change))).toBe(fen(account_balances[0].amount));
    expectAChain(rows);
    const credit = await history(own, 'listCustomerAccountChangeRecords', {
      balance_type: 'BALANCE_TYPE_CREDIT',
    });
    expect(credit.length > 0).toBe(account_balances.length === 2);
    if (credit.length > 0) {
      credits++;
      expect(fen(Number(credit[0].balance_after_change))).toBe(fen(account_balances[1].amount));
      expectAChain(credit);
    }
    const { customer_id } = row;
    const transfers = await partner.all('listPartnerAdjustRecords', 'records', { customer_id });
    const received = rows.filter(({ trade_detail_type }) => /_BE(ADJUST|RETRIEVE)$/.test(trade_detail_type));
    expect(received.map((one) => [one.trade_id, one.change_amount])).toEqual(
      transfers.map((one) => [one.trans_id, one.amount]),
    );
    expect(transfers.length > 0).toBe(row.association_type === '2');
  }
  expect(credits).toBeGreaterThan(3);
});

describe('a customer’s records', () => {
  let own: TestClient;
  let rows: Row[];

  beforeAll(async () => {
    for (const row of customers) {
      own = (await acting(row)) ?? own;
      if (!own) continue;
      rows = await own.all('listCustomerAccountChangeRecords', 'records', cash);
      if (rows.length > 60 && rows.some(({ revenue_expense_type }) => revenue_expense_type === 'REVENUE'))
        return;
    }
  });

  const list = async (input: object) =>
    (await own.call('listCustomerAccountChangeRecords', { ...cash, limit: 100, ...input })).json;

  test('filters by direction, kind, trade, and channels separated by commas', async () => {
    const spent = rows.filter(({ revenue_expense_type }) => revenue_expense_type === 'EXPENSE');
    expect((await list({ revenue_expense_type: 'EXPENSE' })).total_count).toBe(spent.length);
    expect((await list({ trade_type: 'DEDEUCT' })).total_count).toBeGreaterThan(0);
    expect((await list({ trade_id: rows[0].trade_id })).records).toContainEqual(rows[0]);
    expect((await list({ payment_channel_id: '0,1,2,4,6,11' })).total_count).toBe(rows.length);
    expect((await list({ payment_channel_id: '5,7' })).total_count).toBe(0);
    expect((await list({ payment_channel_id: '0,3' })).error_code).toBe('CBC.0100');
    expect((await list({ offset: 1, limit: 2 })).records).toEqual(rows.slice(1, 3));
    expect(
      spent.every(({ consume_time, cloud_service_type_name }) => consume_time && cloud_service_type_name),
    ).toBe(true);
  });

  test('days are UTC+8, answers UTC', async () => {
    const late = rows.find(({ trade_time }) => trade_time.slice(11) >= '16:00:00Z');
    const day = new Date(Date.parse(late.trade_time) + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(day > late.trade_time.slice(0, 10)).toBe(true);
    const found = await list({ trade_time_begin: day, trade_time_end: day });
    expect(found.records).toContainEqual(late);
  });

  test.each([
    [{ balance_type: 'null' }, 'balance_type'],
    [{ balance_type: 'BALANCE_TYPE_BONUS' }, 'balance_type'],
    [{ revenue_expense_type: '' }, 'revenue_expense_type'],
    [{ limit: '' }, 'limit'],
    [{ trade_time_begin: '2025-01-01', trade_time_end: '2026-01-02' }, 'trade_time_end'],
    [{ trade_time_begin: '2026-02-01', trade_time_end: '2026-01-02' }, 'trade_time_begin'],
    [{ trade_time_begin: '2026-02-01T00:00:00Z' }, 'trade_time_begin'],
  ])('%j is refused', async (input, parameter) => {
    const answer = await list(input);
    expect(answer.error_code).toBe('CBC.0100');
    expect(answer.error_msg).toContain(parameter);
  });
});

describe('listPartnerAdjustRecords', () => {
  test('filters, and windows with their ends included', async () => {
    const rows = await partner.all('listPartnerAdjustRecords', 'records');
    const sample = rows[20];
    const list = async (input: TestInput) => partner.all('listPartnerAdjustRecords', 'records', input);
    expect(rows.map(({ operation_time }) => operation_time)).toEqual(
      rows
        .map(({ operation_time }) => operation_time)
        .sort()
        .reverse(),
    );
    expect(await list({ trans_id: sample.trans_id })).toEqual([sample]);
    for (const field of ['customer_id', 'operation_type'] as const) {
      expect(await list({ [field]: sample[field] })).toEqual(
        rows.filter((row) => row[field] === sample[field]),
      );
    }
    expect(
      await list({
        operation_time_begin: sample.operation_time,
        operation_time_end: rows[10].operation_time,
      }),
    ).toEqual(rows.slice(10, 21));
  });

  test('referral and foreign customers have none; a reseller’s id asks for what it got', async () => {
    const referral = customers.find(({ association_type }) => association_type === '1');
    for (const customer_id of [referral.customer_id, 'someone']) {
      const answer = await partner.call('listPartnerAdjustRecords', { customer_id });
      expect([answer.status, answer.json]).toEqual([200, { total_count: 0, records: [] }]);
    }
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    for (const { indirect_partner_id } of indirect_partners) {
      const granted = await partner.all('listPartnerAdjustRecords', 'records', {
        customer_id: indirect_partner_id,
      });
      const account = await history(partner, 'listPartnerAccountChangeRecords', {
        ...cash,
        indirect_partner_id,
      });
      expectAChain(account);
      const { account_balances } = (await partner.call('listPartnerBalances', { indirect_partner_id })).json;
      expect(fen(Number(account[0].balance_after_change))).toBe(fen(account_balances[0].amount));
      const received = account.filter(
        ({ type, trade_detail_type }) => type === '1' && /BEADJUST/.test(trade_detail_type),
      );
      expect(received.map((row) => [row.trade_id, row.change_amount])).toEqual(
        granted.map((row) => [row.trans_id, row.amount]),
      );
      const passedOn = await partner.all('listPartnerAdjustRecords', 'records', { indirect_partner_id });
      expect(passedOn.every(({ customer_id }) => customer_id !== indirect_partner_id)).toBe(true);
    }
  });
});

test('the partner’s records: misspelt kinds can be asked for, credit is an account of its own', async () => {
  const list = async (input: object) =>
    (await partner.call('listPartnerAccountChangeRecords', { ...cash, limit: 100, ...input })).json;
  const used = await list({ trade_type: 'DEDEUCT' });
  expect(used.total_count).toBeGreaterThan(5);
  expect(used.records.every((row: Row) => row.trade_detail_type === 'SOURCE_OPERAIION_USAGE')).toBe(true);
  const credit = await list({ balance_type: 'BALANCE_TYPE_CREDIT' });
  expectAChain(
    await history(partner, 'listPartnerAccountChangeRecords', { balance_type: 'BALANCE_TYPE_CREDIT' }),
  );
  const { account_balances } = (await partner.call('listPartnerBalances')).json;
  expect(Number(credit.records[0].balance_after_change)).toBe(account_balances[1].amount);
  const deep = await list({ offset: 120, limit: 3 });
  expect(deep.records).toEqual((await list({ offset: 100 })).records.slice(20, 23));
});

test.each([
  ['listPartnerBalances', {}],
  ['listPartnerAccountChangeRecords', cash],
  ['listPartnerAdjustRecords', {}],
] as const)('%s: someone else’s reseller is 400 CBC.99000037', async (id, input) => {
  const answer = await partner.call(id, { ...input, indirect_partner_id: 'x' });
  expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.99000037']);
});

describe('identity', () => {
  const check = async (search_type: string, search_value: string) =>
    (await partner.call('checkUserIdentity', { search_type, search_value })).json;

  test('success carries CBC.0000; used names, mails and mobiles are known', async () => {
    expect(await check('name', 'a-new-name')).toEqual({
      error_code: 'CBC.0000',
      error_msg: 'success',
      check_result: 'available',
    });
    expect((await check('email', customers[0].email)).check_result).toBe('used_by_user');
    const mobile = await check('mobile', `0086-${customers[0].telephone}`);
    expect(mobile.mobile_remain_available_num).toBeLessThan(5);
    expect((await check('mobile', '0086-13700000000')).mobile_remain_available_num).toBe(5);
  });

  test.each([
    ['mobile', '13700000000'],
    ['name', 'with_underscore'],
    ['email', 'no mail'],
    ['fax', '1'],
  ])('%s %s is refused', async (type, value) => {
    expect((await check(type, value)).error_code).toBe('CBC.0100');
  });

  test('a review says what verified_status implies, and nothing where nothing was submitted', async () => {
    const review = async (status: string) => {
      const { customer_id } = customers.find(({ verified_status }) => verified_status === status);
      return (await partner.call('showRealnameAuthenticationReviewResult', { customer_id })).json;
    };
    expect(await review('-1')).toEqual({});
    expect(await review('0')).toEqual({ review_result: 0 });
    expect(await review('1')).toMatchObject({ review_result: 1, opinion: expect.any(String) });
    expect(await review('2')).toEqual({ review_result: 2 });
    const foreign = await partner.call('showRealnameAuthenticationReviewResult', { customer_id: 'x' });
    expect(foreign.json.error_code).toBe('CBC.0100');
  });
});
