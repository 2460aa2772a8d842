import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxProvider } from '../../partner/sandbox/auth/partners.js';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let resellerId: string;

beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 60 } });
  const { data } = await bench.query('{ resellers(first: 1) { nodes { id } } }');
  resellerId = data.resellers.nodes[0].id;
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
  partner { balances { kind amount { amount } allocatable { amount } } }
  reseller {
    id
    name
    balances { kind amount { amount } allocatable { amount } }
    adjustments(first: 1) { nodes { id kind amount { amount } } }
  }
`;
const mutations = {
  allocateResellerFunds:
    'mutation ($input: AllocateResellerFundsInput!) { allocateResellerFunds(input: $input)',
  reclaimResellerFunds: 'mutation ($input: ReclaimResellerFundsInput!) { reclaimResellerFunds(input: $input)',
};
type Name = keyof typeof mutations;
const send = async (
  name: Name,
  fields: string,
  input: object,
  { headers, on = bench }: { headers?: Record<string, string>; on?: TestBench } = {},
) => {
  const { data, errors } = await on.query(`${mutations[name]} { ${fields} } }`, { input }, headers);
  expect(errors).toBeUndefined();
  return data[name];
};
const write = (name: Name, input: object) => send(name, outcome + changed, input);
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
interface Account {
  kind: string;
  amount: { amount: string };
  allocatable: { amount: string };
}
const cashOf = ({ balances }: { balances: Account[] }) => balances.find(({ kind }) => kind === 'BALANCE')!;

describe.each<[Name, string, string]>([
  ['allocateResellerFunds', 'updateIndirectPartnerAccount', 'PARTNER_ALLOCATION'],
  ['reclaimResellerFunds', 'reclaimIndirectPartnerAccount', 'PARTNER_RECLAIM'],
])('%s', (name, operation, kind) => {
  const gives = kind === 'PARTNER_ALLOCATION';
  const key = (text: string) => ({ idempotencyKey: `${name} ${text}` });

  test('moves once for one key, as the dry run said, and all is fresh in the same answer', async () => {
    const input = { resellerId, amount: '40.4' };
    const { preview } = await send(name, outcome, { ...input, ...key('once'), dryRun: true });
    expect((await bench.calls())[operation]).toBeUndefined();
    const first = await write(name, { ...input, ...key('once') });
    expect(first).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: { amount: '40.40' } },
      reseller: {
        id: resellerId,
        name: expect.stringMatching(/./),
        adjustments: { nodes: [{ id: first.transferId, kind, amount: { amount: '40.40' } }] },
      },
      userErrors: [],
    });
    const after = [first.partner, first.reseller].map((owner) => cashOf(owner).amount.amount);
    const foreseen = preview.changes.map((one: { after: { amount: string } }) => one.after.amount);
    expect(after).toEqual(gives ? foreseen : foreseen.reverse());

    const again = await write(name, { ...input, amount: '40.40', ...key('once') });
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    const other = await write(name, { ...input, amount: '40.41', ...key('once') });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await bench.calls())[operation]).toBe(1);
  });

  test.each([
    ['amount', { amount: '0' }],
    ['amount', { amount: '1.005' }],
    ['amount', { amount: '1000000000000' }],
    ['resellerId', { resellerId: '' }],
  ])('%s of %j is refused before any call', async (field, input) => {
    const refused = await write(name, { resellerId, amount: '1', ...key('bad'), ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    expect(refused).toMatchObject({ operation: null, reseller: null, transferId: null });
    expect((await bench.calls())[operation]).toBeUndefined();
  });

  test('an unknown reseller, and more than there is: in both languages, and foreseen', async () => {
    const { partner, reseller } = await write(name, { resellerId, amount: '1', ...key('one') });
    // What is set aside can be taken back, and cannot be given.
    const all = gives ? cashOf(partner).allocatable.amount : cashOf(reseller).amount.amount;
    const tooMuch = { resellerId, amount: (Number(all) + 0.01).toFixed(2) };
    await bench.resetCalls();
    for (const [input, code, inChinese] of [
      [{ resellerId: 'nobody', amount: '1' }, 'RESELLER_NOT_YOURS', '无权代该经销商'],
      [tooMuch, 'INSUFFICIENT_BALANCE', '余额不足'],
    ] as const) {
      const sent = { ...input, ...key(code) };
      const dry = await send(name, outcome, { ...sent, dryRun: true });
      const refused = await send(name, outcome, sent);
      expect(refused).toMatchObject({ operation: { status: 'REJECTED' }, userErrors: [{ code }] });
      expect(dry).toMatchObject({ preview: { changes: [] }, userErrors: refused.userErrors });
      const chinese = await send(name, outcome, sent, { headers: { 'accept-language': 'zh-CN' } });
      expect(chinese.userErrors[0].message).toContain(inChinese);
    }
    expect((await bench.calls())[operation]).toBe(2);
    const justEnough = await send(name, outcome, {
      resellerId,
      amount: all,
      dryRun: true,
      ...key('just enough'),
    });
    expect(justEnough.userErrors).toEqual([]);
  });

  test('a lost answer is found in the adjustment records, a lost request is not', async () => {
    await bench.faults([
      { operation, drop: 'after' },
      { operation, drop: 'before' },
    ]);
    const found = await write(name, { resellerId, amount: '7.77', ...key('lost') });
    expect(found.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    expect(found.reseller.adjustments.nodes[0].id).toBe(found.transferId);
    const input = { resellerId, amount: '7.77', ...key('dropped') };
    expect(await write(name, input)).toMatchObject({
      operation: { status: 'UNKNOWN' },
      transferId: null,
      userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
    });
    expect(await bench.whenSettled(() => write(name, input))).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
    expect((await bench.calls())[operation]).toBe(2);
  });
});

test('a partner without resellers is told that it may not', async () => {
  const credentials = { ...sandboxProvider };
  const provider = await startAll({ sandbox: { customers: 20 }, partner: { credentials } });
  try {
    for (const name of Object.keys(mutations) as Name[]) {
      const input = { resellerId, amount: '1', idempotencyKey: name };
      const refused = await send(name, outcome, input, { on: provider });
      expect(refused).toMatchObject({ operation: { status: 'REJECTED' }, userErrors: [{ field: null }] });
      expect(refused.userErrors[0].partnerCode).toMatch(/^CBC\.015[01]$/);
    }
  } finally {
    await provider.close();
  }
});

test('what is taken back does not count against the daily limit, what is given does', async () => {
  const limited = await startAll({ sandbox: { seed: 7, customers: 60 }, ledger: { dailyLimit: '100' } });
  try {
    const move = async (name: Name, amount: string, idempotencyKey: string) =>
      codesOf(await send(name, outcome, { resellerId, amount, idempotencyKey }, { on: limited }));
    expect(await move('allocateResellerFunds', '60', 'first')).toEqual([]);
    expect(await move('reclaimResellerFunds', '60', 'back')).toEqual([]);
    expect(await move('allocateResellerFunds', '40.01', 'beyond')).toEqual(['DAILY_LIMIT_EXCEEDED']);
    expect(await move('allocateResellerFunds', '40', 'within')).toEqual([]);
  } finally {
    await limited.close();
  }
});
