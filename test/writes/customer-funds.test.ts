import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let customerId: string;
let referralId: string;
let theirs: { customerId: string; resellerId: string };

beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 60 } });
  const { data } = await bench.query(`{
    customers(first: 60) { nodes { id associationType balance { available { amount } } } }
    resellers(first: 1) { nodes { id customers(first: 20, filter: { associationType: RESALE }) { nodes { id } } } }
  }`);
  const { nodes } = data.customers;
  const rich = (one: { balance?: { available: { amount: string } } }) =>
    Number(one.balance?.available.amount) > 500;
  customerId = nodes.find(rich).id;
  referralId = nodes.find((one: { associationType: string }) => one.associationType === 'REFERRAL').id;
  const [reseller] = data.resellers.nodes;
  theirs = { customerId: reseller.customers.nodes[0].id, resellerId: reseller.id };
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const outcome = `
  operation { status evidence replayed amount { amount } }
  transferId
  userErrors { code field message partnerCode }
  preview { amount { amount } partnerCalls changes { name before { amount } after { amount } } }
`;
const changed = `
  customer { id balance { available { amount } } adjustments(first: 1) { nodes { id kind amount { amount } } } }
  partner { balances { kind amount { amount } } }
  reseller { id balances { kind amount { amount } } }
`;
const mutations = {
  allocateFunds: 'mutation ($input: AllocateFundsInput!) { allocateFunds(input: $input)',
  reclaimFunds: 'mutation ($input: ReclaimFundsInput!) { reclaimFunds(input: $input)',
};
type Name = keyof typeof mutations;
const send = async (name: Name, fields: string, input: object, headers?: Record<string, string>) => {
  const { data, errors } = await bench.query(`${mutations[name]} { ${fields} } }`, { input }, headers);
  expect(errors).toBeUndefined();
  return data[name];
};
const write = (name: Name, input: object) => send(name, outcome + changed, input);
const dryRun = async (name: Name, input: object) => {
  const { preview, userErrors } = await send(name, outcome, {
    idempotencyKey: 'dry',
    dryRun: true,
    ...input,
  });
  return { preview, codes: userErrors.map(({ partnerCode }: { partnerCode: string }) => partnerCode) };
};
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const balanceOf = (accounts: { kind: string; amount: { amount: string } }[]) =>
  accounts.find(({ kind }) => kind === 'BALANCE')!.amount.amount;
const amounts = (result: Awaited<ReturnType<typeof write>>) => [
  balanceOf((result.partner ?? result.reseller).balances),
  result.customer.balance.available.amount,
];

describe.each<[Name, string, string, number]>([
  ['allocateFunds', 'updateCustomerAccountAmount', 'PARTNER_ALLOCATION', 1],
  ['reclaimFunds', 'reclaimToPartnerAccount', 'PARTNER_RECLAIM', -1],
])('%s', (name, operation, kind, sign) => {
  const key = (text: string) => ({ idempotencyKey: `${name} ${text}` });

  test('moves once for one key, as the dry run said, and all is fresh in the same answer', async () => {
    const input = { customerId, amount: '12.5' };
    const { preview } = await dryRun(name, input);
    expect((await bench.calls())[operation]).toBeUndefined();
    expect(preview).toMatchObject({ amount: { amount: '12.50' }, partnerCalls: 1 });

    const first = await write(name, { ...input, ...key('once') });
    expect(first).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', replayed: false, amount: { amount: '12.50' } },
      customer: { adjustments: { nodes: [{ id: first.transferId, kind, amount: { amount: '12.50' } }] } },
      reseller: null,
      userErrors: [],
      preview: null,
    });
    const after = preview.changes.map(({ after }: { after: { amount: string } }) => after.amount);
    expect(amounts(first)).toEqual(sign > 0 ? after : after.reverse());
    const [before] = preview.changes.slice(sign > 0 ? 1 : 0);
    expect(new Big(before.after.amount).minus(before.before.amount).toFixed(2)).toBe(
      (12.5 * sign).toFixed(2),
    );

    const again = await write(name, { ...input, amount: '12.50', ...key('once') });
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    const other = await write(name, { ...input, amount: '12.51', ...key('once') });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('a reseller’s customer is funded by its reseller, and the partner is not concerned', async () => {
    // A customer has to have what is taken back.
    const given = await write('allocateFunds', { ...theirs, amount: '3', ...key('given') });
    const { preview } = await dryRun(name, { ...theirs, amount: '2' });
    const done = await write(name, { ...theirs, amount: '2', ...key('theirs') });
    expect(done).toMatchObject({ operation: { status: 'CONFIRMED' }, partner: null });
    expect(done.reseller.id).toBe(theirs.resellerId);
    const after = preview.changes.map((one: { after: { amount: string } }) => one.after.amount);
    expect(amounts(done)).toEqual(sign > 0 ? after : after.reverse());
    expect(new Big(amounts(done)[1]).minus(amounts(given)[1]).toNumber()).toBe(2 * sign);
  });

  test.each([
    ['amount', { amount: '0' }],
    ['amount', { amount: '0.001' }],
    ['amount', { amount: '-1' }],
    ['amount', { amount: '2147483648' }],
    ['customerId', { customerId: '' }],
    ['customerId', { customerId: 'x'.repeat(65) }],
    ['resellerId', { resellerId: '' }],
    ['idempotencyKey', { idempotencyKey: '' }],
  ])('%s of %j is refused before any call', async (field, input) => {
    const refused = await write(name, { customerId, amount: '1', ...key('bad'), ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    expect(refused).toMatchObject({ operation: null, customer: null, transferId: null });
    const calls = await bench.calls();
    expect(calls[operation]).toBeUndefined();
    expect(calls.listSubCustomers).toBeUndefined();
  });

  const notFunded = sign > 0 ? 'CUSTOMER_NOT_YOURS' : 'CUSTOMER_NOT_ELIGIBLE';
  test.each<[string, string, string, () => object]>([
    ['an unknown customer', notFunded, '客户', () => ({ customerId: 'nobody' })],
    ['a reseller’s customer', notFunded, '客户', () => ({ customerId: theirs.customerId })],
    ['a referral customer', notFunded, '客户', () => ({ customerId: referralId })],
    ['an unknown reseller', 'RESELLER_NOT_YOURS', '经销商', () => ({ resellerId: 'nobody' })],
    ['more than there is', 'INSUFFICIENT_BALANCE', '余额不足', () => ({ amount: '2147483647' })],
  ])('%s: %s, in both languages, and foreseen', async (about, code, inChinese, difference) => {
    const input = { customerId, amount: '1', ...difference() };
    const { preview, codes } = await dryRun(name, input);
    expect(preview.changes).toEqual([]);
    const sent = { ...input, ...key(about) };
    const refused = await send(name, outcome, sent);
    expect(refused).toMatchObject({ operation: { status: 'REJECTED', amount: { amount: '0.00' } } });
    expect(refused.transferId).toBeNull();
    expect(refused.userErrors).toMatchObject([{ code, partnerCode: codes[0] }]);
    const chinese = await send(name, outcome, sent, { 'accept-language': 'zh-CN' });
    expect(chinese.userErrors[0].message).toContain(inChinese);
    expect((await bench.calls())[operation]).toBe(1);
  });

  test.each([
    ['the partner’s', () => ({ customerId })],
    ['a reseller’s', () => theirs],
  ])(
    'a lost answer about %s customer is found in the adjustment records, with the real id',
    async (of, whom) => {
      await bench.faults([{ operation, drop: 'after' }]);
      const found = await write(name, { ...whom(), amount: '0.77', ...key(`lost ${of}`) });
      expect(found.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
      expect(found.customer.adjustments.nodes).toEqual([
        { id: found.transferId, kind, amount: { amount: '0.77' } },
      ]);
      expect((await bench.calls())[operation]).toBe(1);
    },
  );

  test('an answer without the id is a lost one, and the id is found', async () => {
    const body = { remove: sign > 0 ? 'transfer_id' : 'trans_id' };
    await bench.faults([{ operation, body }]);
    const found = await write(name, { customerId, amount: '0.66', ...key('cut') });
    expect(found.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    expect(found.customer.adjustments.nodes[0].id).toBe(found.transferId);
  });

  test('a lost request is unknown until the records have settled, then rejected; one before it does not count', async () => {
    await write(name, { customerId, amount: '8', ...key('earlier') });
    await bench.faults([{ operation, drop: 'before' }]);
    const input = { customerId, amount: '8', ...key('dropped') };
    const lost = await write(name, input);
    expect(lost.operation).toMatchObject({ status: 'UNKNOWN', evidence: null });
    expect(codesOf(lost)).toEqual(['OUTCOME_UNKNOWN']);
    const twin = await write(name, { ...input, ...key('twin') });
    expect(codesOf(twin)).toEqual(['IDENTICAL_OPERATION_UNSETTLED']);
    const settled = await bench.whenSettled(() => write(name, input));
    expect(settled.operation).toMatchObject({ status: 'REJECTED', evidence: 'RECORDS' });
    expect(codesOf(settled)).toEqual(['NOT_CARRIED_OUT']);
    expect((await bench.calls())[operation]).toBe(2);
  });

  test('where the same was moved past the gateway meanwhile, a person has to look', async () => {
    const partner = { apiUrl: bench.sandbox.url, iamUrl: bench.sandbox.url };
    const elsewhere = await startAll({ partner });
    try {
      const input = { customerId, amount: '0.99' };
      await elsewhere.query(`${mutations[name]} { transferId } }`, { input: { ...input, ...key('past') } });
      await bench.faults([{ operation, drop: 'after' }]);
      const sent = { ...input, ...key('ours') };
      expect((await write(name, sent)).operation).toMatchObject({ status: 'UNKNOWN' });
      const settled = await bench.whenSettled(() => write(name, sent));
      expect(settled.operation).toMatchObject({ status: 'UNKNOWN' });
      expect((await bench.calls())[operation]).toBe(2);
    } finally {
      await elsewhere.close();
    }
  });
});
