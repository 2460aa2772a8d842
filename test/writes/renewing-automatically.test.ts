import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { benchOf, type MutationBench } from '../support/mutations.js';
import { type Owner, ownersOf } from '../support/own-subscriptions.js';

const fields = 'failures { code } subscriptions { id onExpiry }';

let on: MutationBench;
let owner: Owner;
beforeAll(async () => {
  on = await benchOf('enableAutoRenewal', fields, {
    sandbox: { seed: 7, customers: 60 },
  });
  const [first] = await ownersOf(on);
  owner = {
    ...first!,
    subscriptions: first!.subscriptions.filter(({ onExpiry }) => onExpiry !== 'AUTO_RENEW'),
  };
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.circumstances([]);
  await on.bench.resetCalls();
});

const next = () => owner.subscriptions.shift()!.id;
const inputOf = (subscriptionId: string, more: object = {}) => ({
  customerId: owner.id,
  subscriptionId,
  ...more,
});
const enable = (input: object, language?: string) => on.run(input, { ...(language && { language }) });
const disable = (input: object, language?: string) =>
  on.run(input, { name: 'disableAutoRenewal', ...(language && { language }) });
const setDay = (input: object) => on.run(input, { name: 'setRenewalDay', fields: 'customer { id }' });
const count = async (operation: string) => (await on.bench.calls())[operation] ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

test('is turned on and off again, and off is off twice', async () => {
  const id = next();
  const input = inputOf(id, { times: 3, periodUnit: 'MONTH' });
  expect(await enable({ ...input, dryRun: true })).toMatchObject({ failures: [], userErrors: [] });
  expect(await count('autoRenewalResources')).toBe(0);
  expect(await enable(input)).toMatchObject({
    operation: { kind: 'ENABLE_AUTO_RENEWAL', status: 'CONFIRMED', amount: null },
    subscriptions: [{ id, onExpiry: 'AUTO_RENEW' }],
    userErrors: [],
  });
  expect(await disable(inputOf(id))).toMatchObject({
    operation: { kind: 'DISABLE_AUTO_RENEWAL', status: 'CONFIRMED', evidence: 'ANSWER' },
    subscriptions: [{ id, onExpiry: 'ENTER_GRACE_PERIOD' }],
  });
  expect(await disable(inputOf(id))).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
    userErrors: [],
  });
});

test('a key of the caller’s gives the first result', async () => {
  const input = inputOf(next(), { idempotencyKey: 'keyed' });
  const first = await enable(input);
  expect(await enable(input)).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
  expect(codesOf(await enable({ ...input, times: 1 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await count('autoRenewalResources')).toBe(1);
});

describe('a refusal', () => {
  test.each([
    ['en', /expired or is frozen/],
    ['zh-CN', /已过期或已冻结/],
  ])('is a typed error (%s)', async (language, message) => {
    const id = owner.subscriptions[0]!.id;
    await on.circumstances([{ operation: 'autoRenewalResources', code: 'CBC.99003602', about: id }]);
    const { userErrors } = await enable(inputOf(id), language);
    expect(userErrors).toMatchObject([{ code: 'RESOURCE_EXPIRED_OR_FROZEN', partnerCode: 'CBC.99003602' }]);
    expect(userErrors[0].message).toMatch(message);
  });

  test('of what the customer has not, as a dry run says', async () => {
    for (const change of [enable, disable]) {
      const dry = await change(inputOf('none', { dryRun: true }));
      expect(dry.failures).toEqual([{ code: 'RESOURCE_UNKNOWN' }]);
      expect(codesOf(await change(inputOf('none')))).toEqual(['RESOURCE_UNKNOWN']);
    }
  });

  test('of a customer who has not authorised the partner', async () => {
    const { data } = await on.bench.query(
      '{ customers(first: 60) { nodes { id ownBalance { debt { amount } } } } }',
    );
    const { id } = data.customers.nodes.find((one: { ownBalance: unknown }) => !one.ownBalance);
    const input = { ...inputOf('any', { idempotencyKey: 'unauthorised' }), customerId: id };
    for (const change of [enable, disable])
      expect(codesOf(await change({ ...input, idempotencyKey: change.name }))).toEqual([
        'CUSTOMER_AUTHORIZATION_REQUIRED',
      ]);
    expect(codesOf(await setDay({ customerId: id, expiryDay: 5 }))).toEqual([
      'CUSTOMER_AUTHORIZATION_REQUIRED',
    ]);
    expect(await count('autoRenewalResources')).toBe(0);
  });
});

test.each([
  ['enableAutoRenewal', { subscriptionId: '' }, 'subscriptionId'],
  ['enableAutoRenewal', { times: 100 }, 'times'],
  ['disableAutoRenewal', { customerId: '' }, 'customerId'],
])('bad input of %s makes no call: %j', async (name, more, field) => {
  const payload = await on.run(inputOf('a', more), { name, fields: '' });
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
  expect(await on.bench.calls()).toEqual({});
});

describe('an answer that is lost', () => {
  test('is found in the subscription', async () => {
    const id = next();
    await on.bench.faults([{ operation: 'autoRenewalResources', drop: 'after' }]);
    expect(await enable(inputOf(id))).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      subscriptions: [{ onExpiry: 'AUTO_RENEW' }],
    });
    await on.bench.faults([{ operation: 'cancelAutoRenewalResources', drop: 'after' }]);
    expect(await disable(inputOf(id))).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      subscriptions: [{ onExpiry: 'ENTER_GRACE_PERIOD' }],
    });
  });

  test('is not, as far as it was about how often', async () => {
    await on.bench.faults([{ operation: 'autoRenewalResources', drop: 'after' }]);
    const input = inputOf(next(), { times: 3, idempotencyKey: 'how often' });
    expect(codesOf(await enable(input))).toEqual(['OUTCOME_UNKNOWN']);
    expect(codesOf(await on.bench.whenSettled(() => enable(input)))).toEqual(['OUTCOME_UNKNOWN']);
  });

  test('before it was done: unknown, then rejected', async () => {
    const input = inputOf(next(), { idempotencyKey: 'lost before' });
    await on.bench.faults([{ operation: 'autoRenewalResources', drop: 'before' }]);
    expect(codesOf(await enable(input))).toEqual(['OUTCOME_UNKNOWN']);
    expect(codesOf(await on.bench.whenSettled(() => enable(input)))).toEqual(['NOT_CARRIED_OUT']);
    expect(await count('autoRenewalResources')).toBe(1);
  });
});

describe('the renewal day', () => {
  const customer = () => ({ customerId: owner.id });

  test('is set, both settings in two calls', async () => {
    const dry = await setDay({ ...customer(), chargeDaysAhead: 3, expiryDay: 28, dryRun: true });
    expect(dry).toMatchObject({ operation: null, preview: { partnerCalls: 2 } });
    const set = await setDay({ ...customer(), chargeDaysAhead: 3, expiryDay: 28 });
    expect(set).toMatchObject({
      operation: { kind: 'SET_RENEWAL_DAY', status: 'CONFIRMED' },
      customer: { id: owner.id },
      userErrors: [],
    });
    expect(await count('setResourcesRenewConfig')).toBe(2);
  });

  test.each([
    ['expiryDay', { expiryDay: 29 }],
    ['expiryDay', { expiryDay: 0 }],
    ['chargeDaysAhead', { chargeDaysAhead: 1 }],
    ['chargeDaysAhead', {}],
  ])('bad input makes no call (%s)', async (field, more) => {
    const { userErrors } = await on.run({ ...customer(), ...more }, { name: 'setRenewalDay', fields: '' });
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    expect(await on.bench.calls()).toEqual({});
  });

  test('is unknown to all when the answer is lost', async () => {
    await on.bench.faults([{ operation: 'setResourcesRenewConfig', drop: 'after' }]);
    const input = { ...customer(), expiryDay: -1, idempotencyKey: 'lost day' };
    expect(codesOf(await setDay(input))).toEqual(['OUTCOME_UNKNOWN']);
    expect(codesOf(await on.bench.whenSettled(() => setDay(input)))).toEqual(['OUTCOME_UNKNOWN']);
    expect(await count('setResourcesRenewConfig')).toBe(1);
  });
});
