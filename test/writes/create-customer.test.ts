import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxDistributor } from '../../partner/sandbox/auth/partners.js';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let resellerId: string;
const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
const mobile = '13700000001';

beforeAll(async () => {
  const ledger = { file: join(folder, 'ledger.sqlite') };
  bench = await startAll({ sandbox: { seed: 7, customers: 30 }, ledger });
  resellerId = (await bench.query('{ resellers(first: 1) { nodes { id } } }')).data.resellers.nodes[0].id;
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const outcome = `
  operation { status evidence replayed }
  userErrors { code field message partnerCode }
  preview { amount { amount } partnerCalls }
`;
const createMutation = `mutation ($input: CreateCustomerInput!) {
  createCustomer(input: $input) {
    ${outcome}
    customerId
    accountName
    customer { id resellerId accountName associationType phone platformAccountId }
  }
}`;
const sendMutation = `mutation ($input: SendVerificationCodeInput!) {
  sendVerificationCode(input: $input) { ${outcome} }
}`;
const ask = async (query: string, input: object, on = bench, headers?: Record<string, string>) => {
  const { data, errors } = await on.query(query, { input }, headers);
  expect(errors).toBeUndefined();
  return Object.values(data)[0] as ReturnType<typeof JSON.parse>;
};
const create = (input: Record<string, unknown>, on = bench, headers?: Record<string, string>) =>
  ask(createMutation, { idempotencyKey: String(input.platformAccountId), ...input }, on, headers);
const send = (input: { idempotencyKey: string }) => ask(sendMutation, { mobile, ...input });
const control = async (path: string, method = 'GET', body?: unknown) => {
  const answer = await fetch(`${bench.sandbox.url}/_sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  return answer.status === 204 ? undefined : ((await answer.json()) as ReturnType<typeof JSON.parse>);
};
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const operation = 'createSubCustomer';

describe('createCustomer', () => {
  test('creates once for one key, and the customer is there in the same answer; secrets are not kept', async () => {
    expect(await send({ idempotencyKey: 'code' })).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER' },
      userErrors: [],
    });
    const [{ code: verificationCode }] = await control('messages');
    const input = {
      platformAccountId: 'p-1',
      accountName: 'new-customer',
      password: 'kept-nowhere-1',
      mobile,
      verificationCode,
    };
    const dry = await create({ ...input, idempotencyKey: 'dry', dryRun: true });
    expect(dry).toMatchObject({
      operation: null,
      userErrors: [],
      preview: { amount: null, partnerCalls: 1 },
    });
    const first = await create(input);
    expect(first).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', replayed: false },
      userErrors: [],
      customerId: expect.stringMatching(/^\w{32}$/),
      accountName: 'new-customer',
      customer: {
        id: first.customerId,
        resellerId: null,
        accountName: 'new-customer',
        associationType: 'RESALE',
        phone: `0086-${mobile}`,
        platformAccountId: 'p-1',
      },
    });
    expect(await create(input)).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    const other = await create({ ...input, password: 'kept-nowhere-2' });
    expect(codesOf(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await bench.calls())[operation]).toBe(1);
    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(kept.join()).toContain('new-customer');
    for (const secret of ['kept-nowhere', mobile, `"${verificationCode}"`])
      expect(kept.join()).not.toContain(secret);
  });

  test('a reseller’s customer belongs to it', async () => {
    const { customer, accountName } = await create({ platformAccountId: 'p-2', resellerId });
    expect(customer).toMatchObject({ resellerId, accountName });
    expect(accountName).toMatch(/^\w{32}$/);
  });

  test.each([
    ['platformAccountId', { platformAccountId: '' }],
    ['platformId', { platformId: '' }],
    ['accountName', { accountName: 'four' }],
    ['accountName', { accountName: '1234567' }],
    ['accountName', { accountName: 'op_someone' }],
    ['accountName', { accountName: 'not a name' }],
    ['password', { password: 'only-lower'.replace('-', '') }],
    ['password', { password: 'Short1' }],
    ['mobile', { mobile: '0086-13700000001', verificationCode: '123456' }],
    ['verificationCode', { mobile, verificationCode: '12345' }],
    ['verificationCode', { mobile }],
    ['verificationCode', { verificationCode: '123456' }],
    ['resellerId', { resellerId: '' }],
  ])('%s: %j is refused before any call, and what is secret is not repeated', async (field, input) => {
    const refused = await create({ idempotencyKey: 'bad', platformAccountId: 'p-bad', ...input });
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    expect(refused).toMatchObject({ operation: null, customer: null, customerId: null });
    for (const secret of ['password', 'mobile', 'verificationCode']) {
      const value = (input as Record<string, string>)[secret];
      if (value) expect(refused.userErrors[0].message).not.toContain(value);
    }
    expect((await bench.calls())[operation]).toBeUndefined();
  });

  test.each([
    [{ accountName: 'new-customer' }, 'ACCOUNT_NAME_TAKEN', 'accountName', '账号名已存在', true],
    [{ platformAccountId: 'p-1' }, 'PLATFORM_ACCOUNT_ID_TAKEN', 'platformAccountId', '平台侧用户', false],
    [
      { mobile, verificationCode: '000000' },
      'VERIFICATION_CODE_WRONG',
      'verificationCode',
      '验证码错误',
      false,
    ],
    [{ resellerId: 'nobody' }, 'RESELLER_NOT_YOURS', undefined, '无权代该经销商', true],
  ])('%j is refused by the partner: %s, in both languages', async (input, code, field, inChinese, known) => {
    const sent = { platformAccountId: 'p-refused', idempotencyKey: `refused ${code}`, ...input };
    const dry = await create({ ...sent, idempotencyKey: 'dry', dryRun: true });
    expect(codesOf(dry)).toEqual(known ? [code] : []);
    const refused = await create(sent);
    expect(refused).toMatchObject({ operation: { status: 'REJECTED' }, customerId: null, customer: null });
    expect(refused.userErrors).toMatchObject([{ code, field: field ? [field] : null }]);
    const chinese = await create(sent, bench, { 'accept-language': 'zh-CN' });
    expect(chinese.userErrors[0].message).toContain(inChinese);
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('a distributor has to name the reseller', async () => {
    const distributor = await startAll({
      sandbox: { customers: 20 },
      partner: { credentials: { ...sandboxDistributor } },
    });
    try {
      const refused = await create({ platformAccountId: 'p-3' }, distributor);
      expect(refused.userErrors).toMatchObject([{ code: 'RESELLER_REQUIRED', field: ['resellerId'] }]);
    } finally {
      await distributor.close();
    }
  });

  test('a lost answer is found in the list of customers, with the real id', async () => {
    await bench.faults([{ operation, drop: 'after' }]);
    const found = await create({ platformAccountId: 'p-4' });
    expect(found.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    expect(found.customer).toMatchObject({ id: found.customerId, platformAccountId: 'p-4' });
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('a lost request is unknown until the records have settled, then rejected', async () => {
    await bench.faults([{ operation, drop: 'before' }]);
    const input = { platformAccountId: 'p-5', accountName: 'dropped-one' };
    expect((await create(input)).operation.status).toBe('UNKNOWN');
    expect(codesOf(await create({ ...input, idempotencyKey: 'twin' }))).toEqual([
      'IDENTICAL_OPERATION_UNSETTLED',
    ]);
    expect(await bench.whenSettled(() => create(input))).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('an account whose association timed out is never taken for absent, and found as soon as it is listed', async () => {
    await control('circumstances', 'PUT', [{ operation, code: 'CBC.99000050', about: 'p-6' }]);
    const input = { platformAccountId: 'p-6' };
    expect((await create(input)).operation).toMatchObject({ status: 'UNKNOWN' });
    const settled = await bench.whenSettled(() => create(input));
    expect(settled.operation).toMatchObject({ status: 'UNKNOWN' });
    let found = settled;
    while (found.operation.status === 'UNKNOWN') found = await pause(100).then(() => create(input));
    expect(found.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    expect(found.customer).toMatchObject({ id: found.customerId, platformAccountId: 'p-6' });
    expect((await bench.calls())[operation]).toBe(1);
  });

  test('a failed authorisation leaves open whether there is an account: the list tells', async () => {
    await control('circumstances', 'PUT', [{ operation, code: 'CBC.99000004', about: 'p-7' }]);
    const input = { platformAccountId: 'p-7' };
    expect((await create(input)).operation).toMatchObject({ status: 'UNKNOWN' });
    const settled = await bench.whenSettled(() => create(input));
    expect(settled.operation).toMatchObject({ status: 'REJECTED', evidence: 'RECORDS' });
    expect((await bench.calls())[operation]).toBe(1);
  });
});
