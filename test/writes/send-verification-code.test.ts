import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startAll, type TestBench } from '../support/start-all.js';

let bench: TestBench;
let customerId: string;
const operation = 'sendVerificationMessageCode';
const mobile = '13700000001';

beforeAll(async () => {
  bench = await startAll({ sandbox: { seed: 7, customers: 30 } });
  customerId = (await bench.query('{ customers(first: 1) { nodes { id } } }')).data.customers.nodes[0].id;
});
afterAll(() => bench.close());
beforeEach(async () => {
  await bench.faults([]);
  await bench.resetCalls();
});

const mutation = `mutation ($input: SendVerificationCodeInput!) {
  sendVerificationCode(input: $input) {
    operation { status evidence replayed amount { amount } }
    userErrors { code field message partnerCode }
    preview { partnerCalls }
  }
}`;
const send = async (input: object, headers?: Record<string, string>) => {
  const { data, errors } = await bench.query(mutation, { input: { mobile, ...input } }, headers);
  expect(errors).toBeUndefined();
  return data.sendVerificationCode;
};
const inbox = async () =>
  (await (await fetch(`${bench.sandbox.url}/_sandbox/messages`)).json()) as Record<string, unknown>[];

test('one key is one message, to whom and for what was asked', async () => {
  const dry = await send({ idempotencyKey: 'one', dryRun: true });
  expect(dry).toMatchObject({ operation: null, preview: { partnerCalls: 1 }, userErrors: [] });
  expect(await inbox()).toEqual([]);
  const first = await send({ idempotencyKey: 'one' });
  expect(first).toMatchObject({ operation: { status: 'CONFIRMED', amount: null }, userErrors: [] });
  expect(await send({ idempotencyKey: 'one' })).toMatchObject({ operation: { replayed: true } });
  expect(await send({ idempotencyKey: 'one', lifetimeMinutes: 5 })).toMatchObject({
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
  });
  expect(await inbox()).toMatchObject([{ mobilePhone: mobile, scene: 29 }]);
  await send({ idempotencyKey: 'card', purpose: 'BANK_CARD_VERIFICATION', customerId, language: 'EN_US' });
  expect((await inbox())[0]).toMatchObject({ scene: 18, customerId });
  expect((await bench.calls())[operation]).toBe(2);
});

test.each([
  ['mobile', { mobile: '0086-13700000001' }],
  ['customerId', { purpose: 'BANK_CARD_VERIFICATION' }],
  ['customerId', { customerId: 'x' }],
  ['lifetimeMinutes', { lifetimeMinutes: 61 }],
  ['lifetimeMinutes', { lifetimeMinutes: 0 }],
])('%s: %j is refused before any call', async (field, input) => {
  const refused = await send({ idempotencyKey: 'bad', ...input });
  expect(refused).toMatchObject({
    operation: null,
    userErrors: [{ code: 'INVALID_INPUT', field: [field] }],
  });
  expect((await bench.calls())[operation]).toBeUndefined();
});

test('an unknown outcome stays unknown for a person, is not sent again, and hinders no other message', async () => {
  await bench.faults([{ operation, drop: 'after' }]);
  const before = await inbox();
  expect((await send({ idempotencyKey: 'lost' })).operation).toMatchObject({ status: 'UNKNOWN' });
  expect(await bench.whenSettled(() => send({ idempotencyKey: 'lost' }))).toMatchObject({
    operation: { status: 'UNKNOWN' },
    userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
  });
  expect((await inbox()).length - before.length).toBe(1);
  expect((await send({ idempotencyKey: 'another' })).operation).toMatchObject({ status: 'CONFIRMED' });
});

test('a number that has had its messages of an hour is told so, in both languages', async () => {
  const number = { mobile: '13700000009' };
  for (let nth = 0; nth < 15; nth++) await send({ ...number, idempotencyKey: `nth ${nth}` });
  const refused = await send({ ...number, idempotencyKey: 'too many' });
  expect(refused).toMatchObject({ operation: { status: 'REJECTED' }, userErrors: [{ code: 'TOO_OFTEN' }] });
  const chinese = await send({ ...number, idempotencyKey: 'too many' }, { 'accept-language': 'zh-CN' });
  expect(chinese.userErrors[0].message).toContain('验证码发送次数已达上限');
});
