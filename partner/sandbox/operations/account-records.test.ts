import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen } from '../testing/exact.js';
import { changesOf, checkChain } from '../testing/money.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
});
beforeEach(() => partner.send('POST', '/_sandbox/reset'));
afterAll(() => sandbox.close());

const credit = 'BALANCE_TYPE_CREDIT';
const give = async (customer_id: string, amount: number) => {
  const { json } = await partner.call('updateCustomerAccountAmount', { customer_id, amount });
  return json.transfer_id as string;
};
const takeBack = async (customer_id: string, amount: number) => {
  const { json } = await partner.call('reclaimToPartnerAccount', { customer_id, amount });
  return json.trans_id as string;
};
/** Cash and credit in fen; no credit where there is no line. */
const balancesOf = async (own: TestClient) => {
  const { account_balances } = (await own.call('showCustomerAccountBalances')).json;
  return account_balances.map(({ amount }: Row) => fen(amount)) as [number, number | undefined];
};
const tradesOf = (rows: Row[]) => rows.map(({ trade_id, change_amount }) => [trade_id, change_amount]);

test('a new customer’s account opens at zero and shows what was moved, nothing else', async () => {
  const created = await partner.call('createSubCustomer', {
    xaccount_id: 'newcomer',
    xaccount_type: 'SANDBOX_IDP',
    include_association_result: true,
  });
  const { domain_id, domain_name } = created.json;
  const own = await partner.assuming(domain_name);
  expect(await balancesOf(own)).toEqual([0]);
  expect(await changesOf(own)).toEqual([]);
  const none = await partner.call('reclaimToPartnerAccount', { customer_id: domain_id, amount: 0.01 });
  expect(none.json.error_code).toBe('CBC.99005003');

  const given = await give(domain_id, 12.34);
  const taken = await takeBack(domain_id, 2.34);
  expect(await balancesOf(own)).toEqual([1_000]);
  const rows = await changesOf(own);
  expect(rows.map(({ trade_id, balance_after_change }) => [trade_id, balance_after_change])).toEqual([
    [taken, '10.00'],
    [given, '12.34'],
  ]);
  const listed = await partner.all('listPartnerAdjustRecords', 'records', { customer_id: domain_id });
  expect(listed.map(({ trans_id, customer_name }) => [trans_id, customer_name])).toEqual([
    [taken, domain_name],
    [given, domain_name],
  ]);
});

test('orders paid in between stand in their place, cash before credit, and all balances chain', async () => {
  const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
  let [paid, onCredit] = [0, 0];
  for (const { order_id, customer_id } of await partner.all('listCustomerOrders', 'order_infos', {
    status: 6,
  })) {
    const row = customers.find((one) => one.customer_id === customer_id);
    const own = row && (await partner.assuming(row.account_name));
    if (!own || (await own.call('listProvinces')).status !== 200) continue;
    const before = await changesOf(own);
    const creditBefore = await changesOf(own, credit);
    const [cashAtFirst, line] = await balancesOf(own);
    if (cashAtFirst > 0) await takeBack(customer_id, cashAtFirst / 100);
    const given = await give(customer_id, line ? 0.01 : 300_000);
    const { status } = await own.call('payOrders', { order_id, use_coupon: 'NO', use_discount: 'NO' });
    if (status !== 200) continue;
    const [cash, left] = await balancesOf(own);
    const rows = await changesOf(own);
    checkChain(rows);
    expect(fen(rows[0].balance_after_change)).toBe(cash);
    const [payment, allocation] = rows;
    if (payment.trade_id === given) continue; // another account paid
    paid++;
    expect(tradesOf([payment])).toEqual([[order_id, ((line ? 1 : 30_000_000 - cash) / 100).toFixed(2)]]);
    expect(payment.revenue_expense_type).toBe('EXPENSE');
    expect(allocation.trade_id).toBe(given);
    expect(rows.slice(cashAtFirst > 0 ? 3 : 2)).toEqual(before);
    if (!line) continue;
    onCredit++;
    const creditRows = await changesOf(own, credit);
    checkChain(creditRows);
    expect(fen(creditRows[0].balance_after_change)).toBe(left);
    expect(tradesOf(creditRows.slice(0, 1))).toEqual([[order_id, ((line - left!) / 100).toFixed(2)]]);
    expect(creditRows.slice(1)).toEqual(creditBefore);
  }
  expect(paid).toBeGreaterThan(1);
  expect(onCredit).toBeGreaterThan(0);
});
