import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { OperationId } from '../../contract/generated/operations.js';
import { startSandbox, type Sandbox } from '../index.js';
import { changesOf, checkChain, Money } from '../testing/money.js';
import { testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let money: Money;
let rich: Money['rich'];
let reseller: string;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  money = await Money.of(sandbox);
  rich = money.rich;
  reseller = money.resellers[0]!;
});
beforeEach(() => money.partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

/** Does what must succeed; gives the serial number. */
async function done(id: OperationId, input: TestInput): Promise<string> {
  const { status, json } = await money.partner.call(id, input);
  if (status !== 200) throw new Error(`${id} ${JSON.stringify(input)}: ${JSON.stringify(json)}`);
  return json[id.startsWith('update') ? 'transfer_id' : 'trans_id'];
}
const give = (input: TestInput) => done('updateCustomerAccountAmount', input);
const takeBack = (input: TestInput) => done('reclaimToPartnerAccount', input);

describe('with a customer', () => {
  test('an allocation moves both balances and is once in each of the three records', async () => {
    const before = await money.everything();
    const all = await money.adjusted();
    const other = all.find(({ customer_id }) => customer_id !== rich.customer_id).customer_id;
    const ofOther = await money.adjusted({ customer_id: other });
    const id = await give({ customer_id: rich.customer_id, amount: 99.99 });
    expect(id).toMatch(/^BE261118\d{6}[0-9a-f]{6}$/);
    const after = await money.everything();
    expect(after.accounts[0]!.all).toBe(before.accounts[0]!.all - 9_999);
    expect(after.held).toEqual({
      ...before.held,
      [rich.customer_id]: before.held[rich.customer_id]! + 9_999,
    });
    expect(after.total).toBe(before.total);

    const [newest, ...older] = after.ofRich;
    expect(older).toEqual(before.ofRich);
    expect(newest).toMatchObject({
      trade_id: id,
      trade_detail_type: 'SOURCE_OPERATION_BEADJUST',
      revenue_expense_type: 'REVENUE',
      change_amount: '99.99',
    });
    checkChain(after.ofRich);
    const [{ amount }] = (await rich.own.call('showCustomerAccountBalances')).json.account_balances;
    expect(newest.balance_after_change).toBe(amount.toFixed(2));

    const { records, total_count } = after.changes[0]!;
    expect(total_count).toBe(before.changes[0]!.total_count + 1);
    expect(records[0]).toMatchObject({
      trade_id: id,
      type: '2',
      change_amount: '99.99',
      customer_id: rich.customer_id,
      account_name: rich.account_name,
    });
    checkChain(records);
    expect(Number(records[0].balance_after_change) * 100).toBeCloseTo(after.accounts[0]!.all);

    const [listed] = await money.adjusted({ trans_id: id });
    expect(listed).toMatchObject({ customer_id: rich.customer_id, amount: '99.99' });
    expect(listed.operation_type).toBe('SOURCE_OPERATION_BEADJUST');
    expect(await money.adjusted()).toEqual([listed, ...all]);
    expect((await money.adjusted({ customer_id: rich.customer_id }))[0]).toEqual(listed);
    expect(await money.adjusted({ customer_id: other })).toEqual(ofOther);
  });

  test('a reclaim is the way back', async () => {
    const before = await money.everything();
    const given = await give({ customer_id: rich.customer_id, amount: 50 });
    const taken = await takeBack({ customer_id: rich.customer_id, amount: '50.00' });
    expect(taken).toMatch(/^RE261118\d{6}[0-9a-f]{6}$/);
    const after = await money.everything();
    expect([after.total, after.accounts, after.held]).toEqual([before.total, before.accounts, before.held]);
    const [last, first, ...older] = after.ofRich;
    expect(older).toEqual(before.ofRich);
    expect([last.revenue_expense_type, first.revenue_expense_type]).toEqual(['EXPENSE', 'REVENUE']);
    expect(last.trade_detail_type).toBe('SOURCE_OPERATION_BERETRIEVE');
    checkChain(after.ofRich);
    const { records } = after.changes[0]!;
    expect(records.slice(0, 2).map(({ type, trade_id }) => [type, trade_id])).toEqual([
      ['1', taken],
      ['2', given],
    ]);
    checkChain(records);
    const [reclaimed] = await money.adjusted({ operation_type: 'SOURCE_OPERATION_BERETRIEVE' });
    expect(reclaimed).toMatchObject({ trans_id: taken, amount: '50.00' });
  });

  test('a reseller pays for its customer, and the partner does not notice', async () => {
    const before = await money.everything();
    const [{ customer_id }] = money.theirs;
    const input = { customer_id, indirect_partner_id: reseller };
    const given = await give({ ...input, amount: 7.5 });
    const taken = await takeBack({ ...input, amount: 2.5 });
    const after = await money.everything();
    expect(after.total).toBe(before.total);
    expect(after.accounts[0]).toEqual(before.accounts[0]);
    expect(after.accounts[1]!.all).toBe(before.accounts[1]!.all - 500);
    expect(after.held[customer_id]).toBe(before.held[customer_id]! + 500);
    const { records } = after.changes[1]!;
    expect(records.slice(0, 2).map(({ trade_id }) => trade_id)).toEqual([taken, given]);
    checkChain(records);
    const listed = await money.adjusted({ indirect_partner_id: reseller });
    expect(listed.slice(0, 2).map(({ trans_id }) => trans_id)).toEqual([taken, given]);
    expect([after.changes[0], after.adjusted[0]]).toEqual([before.changes[0], before.adjusted[0]]);
  });

  test('what it owes stays owed', async () => {
    const customer_infos = money.customers.slice(0, 100).map(({ customer_id }) => ({ customer_id }));
    const { json } = await money.partner.call('listCustomersBalancesDetail', { customer_infos });
    const { customer_id, debt_amount } = json.customer_balances.find((one: Row) => one.debt_amount > 0);
    await give({ customer_id, amount: 1 });
    const after = await money.partner.call('listCustomersBalancesDetail', {
      customer_infos: [{ customer_id }],
    });
    expect(after.json.customer_balances).toMatchObject([{ amount: 1, debt_amount }]);
  });

  test('a day alone shows what was moved on it, a day before nothing', async () => {
    await give({ customer_id: rich.customer_id, amount: 3 });
    const on = async (day: string) => {
      const input = { balance_type: 'BALANCE_TYPE_DEBIT', trade_time_begin: day, trade_time_end: day };
      const { json } = await money.partner.call('listPartnerAccountChangeRecords', input);
      return json.records.map(({ change_amount }: Row) => change_amount);
    };
    expect(await on('2026-11-18')).toEqual(['3.00']);
    expect(await on('2026-11-19')).toEqual([]);
    const since = { operation_time_begin: '2026-11-18T00:00:00Z' };
    expect(await money.adjusted(since)).toMatchObject([{ amount: '3.00' }]);
  });
});

test('money goes to a reseller and back: in the distributor’s records and in its own', async () => {
  const before = await money.everything();
  const indirect_partner_id = reseller;
  const given = await done('updateIndirectPartnerAccount', { indirect_partner_id, amount: '99.99' });
  const taken = await done('reclaimIndirectPartnerAccount', { indirect_partner_id, amount: 33.33 });
  expect([given.slice(0, 8), taken.slice(0, 8)]).toEqual(['BE261118', 'RE261118']);
  const after = await money.everything();
  expect(after.total).toBe(before.total);
  expect(after.held).toEqual(before.held);
  expect(after.accounts[0]!.all).toBe(before.accounts[0]!.all - 6_666);
  expect(after.accounts[1]!.all).toBe(before.accounts[1]!.all + 6_666);
  for (const [place, income, counterparty] of [
    [0, '1', indirect_partner_id],
    [1, '2', undefined],
  ] as const) {
    const { records, total_count } = after.changes[place]!;
    expect(records.slice(0, 2).map(({ trade_id, change_amount }) => [trade_id, change_amount])).toEqual([
      [taken, '33.33'],
      [given, '99.99'],
    ]);
    expect([records[0].type, records[0].customer_id]).toEqual([income, counterparty]);
    checkChain(records);
    expect(total_count).toBe(before.changes[place]!.total_count + 2);
  }
  const granted = await money.adjusted({ customer_id: indirect_partner_id });
  expect(granted.slice(0, 2).map(({ trans_id }) => trans_id)).toEqual([taken, given]);
  expect((await money.adjusted()).slice(0, 2)).toEqual(granted.slice(0, 2));
  expect(after.adjusted[1]).toEqual(before.adjusted[1]);
});

describe('all that is free can be moved, and not a fen more', () => {
  test.each([
    ['updateCustomerAccountAmount', 'CBC.5003', 'the partner'],
    ['updateCustomerAccountAmount', 'CBC.5003', 'its reseller'],
    ['updateIndirectPartnerAccount', 'CBC.99005003', 'the partner'],
  ] as const)('%s, %s, by %s', async (id, code, payer) => {
    const payerId = payer === 'the partner' ? undefined : reseller;
    const input = payerId
      ? { customer_id: money.theirs[0].customer_id, indirect_partner_id: payerId }
      : { customer_id: rich.customer_id, indirect_partner_id: undefined };
    if (id === 'updateIndirectPartnerAccount') Object.assign(input, { indirect_partner_id: reseller });
    const { all, free } = await money.account(payerId);
    expect(free).toBeLessThan(all);
    const refusal = async (amount: number) => {
      const { status, json } = await money.partner.call(id, { ...input, amount });
      return [status, json.error_code];
    };
    expect(await refusal((free + 1) / 100)).toEqual([400, code]);
    await done(id, { ...input, amount: (free / 100).toFixed(2) });
    expect(await money.account(payerId)).toEqual({ all: all - free, free: 0 });
    expect(await refusal(0.01)).toEqual([400, code]);
  });

  test('a reclaim from a customer ends where its cash ends, whatever credit it has', async () => {
    const { customer_id } = rich;
    const [{ amount }] = (await rich.own.call('showCustomerAccountBalances')).json.account_balances;
    await takeBack({ customer_id, amount });
    const { json } = await rich.own.call('showCustomerAccountBalances');
    expect(json.account_balances[0].amount).toBe(0);
    const more = await money.partner.call('reclaimToPartnerAccount', { customer_id, amount: 0.01 });
    expect([more.status, more.json.error_code]).toEqual([400, 'CBC.99005003']);
    checkChain(await changesOf(rich.own));
  });

  test('a reclaim from a reseller ends where its balance ends', async () => {
    const { all } = await money.account(reseller);
    const input = { indirect_partner_id: reseller };
    const more = await money.partner.call('reclaimIndirectPartnerAccount', {
      ...input,
      amount: (all + 1) / 100,
    });
    expect([more.status, more.json.error_code]).toEqual([400, 'CBC.99005003']);
    await done('reclaimIndirectPartnerAccount', { ...input, amount: all / 100 });
    expect(await money.account(reseller)).toEqual({ all: 0, free: 0 });
  });
});
