import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createPartnerClient } from '../../partner/client/index.js';
import { sandboxPartner } from '../../partner/sandbox/index.js';
import { benchOf, type MutationBench } from '../support/mutations.js';
import { type Owner, ownersOf } from '../support/own-subscriptions.js';

let on: MutationBench;
let many: Owner;
let poor: Owner;
let rich: Owner[];
beforeAll(async () => {
  const fields = `orders { id status type lines { totalCount } } failures { subscriptionId code message partnerCode }
    subscriptions { id expiresAt }`;
  on = await benchOf('renewSubscriptions', fields, {
    sandbox: { seed: 7, customers: 60 },
  });
  const owners = await ownersOf(on);
  many = owners[0]!;
  rich = owners.slice(1).filter(({ funds, subscriptions }) => funds > 10_000 && subscriptions.length > 1);
  poor = owners.slice(1).find(({ funds }) => funds < 300)!;
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.circumstances([]);
  await on.bench.resetCalls();
});

const inputOf = ({ id, subscriptions }: Owner, key: string, more: object = {}) => ({
  idempotencyKey: key,
  customerId: id,
  subscriptionIds: subscriptions.map((one) => one.id),
  periodUnit: 'MONTH',
  periods: 1,
  ...more,
});
const renewed = async () => (await on.bench.calls()).renewalResources ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
/** The owner with only the first few of its subscriptions. */
const few = (owner: Owner, count = 2): Owner => ({
  ...owner,
  subscriptions: owner.subscriptions.splice(0, count),
});

describe('renewing', () => {
  test('more than ten at once is split under one operation, and what is not paid leaves orders', async () => {
    const owner = few(many, 14);
    const first = await on.run(inputOf(owner, 'split'));
    expect(first).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: null },
      userErrors: [],
      failures: [],
    });
    expect(first.operation.partnerRequestIds).toHaveLength(2);
    expect(first.orders.length).toBeGreaterThan(1);
    for (const order of first.orders)
      expect(order).toMatchObject({ status: 'PENDING_PAYMENT', type: 'RENEWAL' });
    const again = await on.run(inputOf(owner, 'split'));
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    expect(await renewed()).toBe(2);
    const refused = await on.run(inputOf(owner, 'again'));
    expect(codesOf(refused)).toEqual(['RESOURCE_HAS_PENDING_ORDER']);
    const dry = await on.run(inputOf(owner, 'dry', { dryRun: true }));
    expect(dry.failures).toHaveLength(14);
    expect(dry.failures[0]).toMatchObject({
      code: 'RESOURCE_HAS_PENDING_ORDER',
      partnerCode: 'CBC.30050010',
    });
  });

  test('and paying at once extends them, for the amount that a dry run said', async () => {
    const owner = few(rich.shift()!, 2);
    const input = inputOf(owner, 'paid', { pay: true });
    const dry = await on.run({ ...input, dryRun: true });
    expect(dry).toMatchObject({ userErrors: [], failures: [], preview: { partnerCalls: 1 } });
    expect(await renewed()).toBe(0);
    const done = await on.run(input);
    expect(done).toMatchObject({ operation: { status: 'CONFIRMED' }, userErrors: [], failures: [] });
    for (const order of done.orders) expect(order.status).toBe('COMPLETED');
    done.subscriptions.forEach(({ expiresAt }: { expiresAt: string }, index: number) =>
      expect(expiresAt > owner.subscriptions[index]!.expiresAt).toBe(true),
    );
    const ids = done.orders.map(({ id }: { id: string }) => id);
    const prices: { price: { amount: string } }[] = await Promise.all(
      ids.map((id: string) => on.read(`{ order(id: "${id}") { price { amount } } }`)),
    );
    const sum = prices.reduce((total, { price }) => total + Number(price.amount), 0);
    expect(sum.toFixed(2)).toBe(dry.preview.amount.amount);
    expect(done.operation.amount).toEqual(dry.preview.amount);
  });

  test.each([
    ['en', /placed, but could not be paid/],
    ['zh-CN', /自动支付失败/],
  ])('what cannot be paid is a failure beside its order (%s)', async (language, message) => {
    const owner = few(poor, 1);
    const { operation, orders, failures } = await on.run(
      inputOf(owner, `poor ${language}`, { pay: true, periodUnit: 'YEAR', periods: 3 }),
      { language },
    );
    expect(operation).toMatchObject({ status: 'CONFIRMED', amount: { amount: '0.00' } });
    expect(orders).toMatchObject([{ status: 'PENDING_PAYMENT' }]);
    expect(failures).toMatchObject([
      { subscriptionId: owner.subscriptions[0]!.id, code: 'RENEWAL_NOT_PAID' },
    ]);
    expect(failures[0].message).toMatch(message);
  });
});

test('a refusal that says payment failed is not believed: the records tell whether there is an order', async () => {
  const owner = few(poor, 1);
  await on.bench.faults([{ operation: 'renewalResources', status: 400, errorCode: 'CBC.30050006' }]);
  const payload = await on.run(inputOf(owner, 'failed payment', { pay: true }));
  expect(codesOf(payload)).toEqual(['OUTCOME_UNKNOWN']);
  const again = () => on.run(inputOf(owner, 'failed payment', { pay: true }));
  const after = await on.bench.whenSettled(again);
  expect(codesOf(after)).toEqual(['NOT_CARRIED_OUT']);
});

test.each([
  ['CBC.99003016', 'RESOURCE_UNKNOWN'],
  ['CBC.99003144', 'RESOURCE_HAS_PENDING_ORDER'],
  ['CBC.99003154', 'RENEWAL_PERIOD_INVALID'],
  ['CBC.99003634', 'RESOURCES_BELONG_TOGETHER'],
])('%s is %s', async (partnerCode, code) => {
  const owner = { ...many, subscriptions: many.subscriptions.slice(0, 1) };
  await on.circumstances([
    { operation: 'renewalResources', code: partnerCode, about: owner.subscriptions[0]!.id },
  ]);
  const { userErrors, operation } = await on.run(inputOf(owner, `refused ${partnerCode}`));
  expect(userErrors).toMatchObject([{ code, partnerCode }]);
  expect(operation.status).toBe('REJECTED');
});

test('an attached subscription fails alone', async () => {
  const owner = many.subscriptions.find(({ attached }) => attached.length > 0)!;
  const ids = [owner.attached[0]!.id];
  const payload = await on.run(inputOf(many, 'attached', { subscriptionIds: ids }));
  expect(payload.failures).toMatchObject([{ subscriptionId: ids[0], code: 'NOT_A_MAIN_RESOURCE' }]);
});

test.each([
  ['subscriptionIds', { subscriptionIds: [] }],
  ['subscriptionIds', { subscriptionIds: ['a', 'a'] }],
  ['customerId', { customerId: '' }],
  ['periods', { periods: 12 }],
  ['periods', { periodUnit: 'YEAR', periods: 4 }],
])('bad input (%s) makes no call', async (field, input) => {
  const payload = await on.run(inputOf(many, 'bad', input), { fields: '' });
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
  expect(await on.bench.calls()).toEqual({});
});

describe('an answer that is lost', () => {
  test.each([
    ['unpaid', false],
    ['paid', true],
  ])('is found in the orders (%s)', async (name, pay) => {
    const owner = few(pay ? rich.shift()! : many, 2);
    await on.bench.faults([{ operation: 'renewalResources', drop: 'after' }]);
    const input = inputOf(owner, `lost ${name}`, { pay });
    const payload = await on.run(input);
    expect(payload).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
      userErrors: [],
      failures: [],
    });
    const status = pay ? 'COMPLETED' : 'PENDING_PAYMENT';
    for (const order of payload.orders) expect(order).toMatchObject({ status, type: 'RENEWAL' });
    expect(payload.orders.length).toBeGreaterThan(0);
    expect(await renewed()).toBe(1);
  });

  test('is found with the payment that failed', async () => {
    const input = inputOf(few(poor, 1), 'lost poor', { pay: true, periodUnit: 'YEAR', periods: 3 });
    await on.bench.faults([{ operation: 'renewalResources', drop: 'after' }]);
    expect(await on.run(input)).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: { amount: '0.00' } },
      orders: [{ status: 'PENDING_PAYMENT' }],
      failures: [{ code: 'RENEWAL_NOT_PAID' }],
    });
  });

  test('of two renewals of one customer, each finds its own orders', async () => {
    const [one, other] = [few(many, 1), few(many, 1)];
    const before = await on.run(inputOf(one, 'before'));
    await on.bench.faults([{ operation: 'renewalResources', drop: 'after' }]);
    const lost = await on.run(inputOf(other, 'lost beside'));
    expect(lost.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    expect(lost.orders).toHaveLength(1);
    expect(lost.orders[0].id).not.toBe(before.orders[0].id);
  });

  test('is not taken for what the customer did itself at the same time', async () => {
    const [own, other] = [few(many, 1), few(many, 1)];
    const partner = createPartnerClient({
      apiUrl: on.bench.sandbox.url,
      iamUrl: on.bench.sandbox.url,
      credentials: sandboxPartner,
    });
    const body = { resource_ids: [other.subscriptions[0]!.id], period_type: 2 as const, period_num: 1 };
    await partner.call('renewalResources', { body }, { actingFor: { customerId: many.id } });
    await partner.close();
    await on.bench.faults([{ operation: 'renewalResources', drop: 'before' }]);
    expect(codesOf(await on.run(inputOf(own, 'crossed')))).toEqual(['OUTCOME_UNKNOWN']);
    const again = () => on.run(inputOf(own, 'crossed'));
    expect(codesOf(await on.bench.whenSettled(again))).toEqual(['NOT_CARRIED_OUT']);
  });

  test('before it was done: unknown, then rejected', async () => {
    const owner = few(many, 1);
    await on.bench.faults([{ operation: 'renewalResources', drop: 'before' }]);
    expect(codesOf(await on.run(inputOf(owner, 'lost before')))).toEqual(['OUTCOME_UNKNOWN']);
    const payload = await on.bench.whenSettled(() => on.run(inputOf(owner, 'lost before')));
    expect(payload).toMatchObject({ operation: { status: 'REJECTED', evidence: 'RECORDS' }, orders: [] });
    expect(await renewed()).toBe(1);
  });
});
