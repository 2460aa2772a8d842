import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { benchOf, type MutationBench } from '../support/mutations.js';

interface Pending {
  id: string;
  customer: { id: string };
}

let on: MutationBench;
let pending: Pending[];
let completed: Pending;
beforeAll(async () => {
  on = await benchOf('cancelOrder', 'order { id status }', {
    sandbox: { seed: 7, customers: 60 },
  });
  const { data } = await on.bench.query(`{
    pending: orders(first: 50, filter: { status: PENDING_PAYMENT }) { nodes { id customer { id } usableVouchers { id } } }
    completed: orders(first: 50, filter: { status: COMPLETED }) { nodes { id customer { id ownBalance { debt { amount } } } } } }`);
  pending = data.pending.nodes.filter(({ usableVouchers }: { usableVouchers: unknown }) => usableVouchers);
  completed = data.completed.nodes.find(
    ({ customer }: { customer: { ownBalance: unknown } }) => customer.ownBalance,
  );
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.bench.resetCalls();
});

const inputOf = ({ id, customer }: Pending, key: string, more: object = {}) => ({
  idempotencyKey: key,
  orderId: id,
  customerId: customer.id,
  ...more,
});
const cancelled = async () => (await on.bench.calls()).cancelCustomerOrder ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

test('is done once; a dry run before does nothing', async () => {
  const order = pending.shift()!;
  const dry = await on.run(inputOf(order, 'once', { dryRun: true }));
  expect(dry).toMatchObject({
    operation: null,
    userErrors: [],
    preview: { amount: null, partnerCalls: 1, changes: [] },
    order: { status: 'PENDING_PAYMENT' },
  });
  const first = await on.run(inputOf(order, 'once'));
  expect(first).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: null, kind: 'CANCEL_ORDER' },
    order: { status: 'CANCELED' },
    userErrors: [],
  });
  const again = await on.run(inputOf(order, 'once'));
  expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
  expect(await cancelled()).toBe(1);
  expect(codesOf(await on.run(inputOf(order, 'another key')))).toEqual(['ORDER_NOT_CANCELLABLE']);
});

test.each([
  ['en', /only one that waits for payment/],
  ['zh-CN', /只能取消待支付的订单/],
])('a paid order is refused (%s)', async (language, message) => {
  const input = inputOf(completed, `paid ${language}`);
  for (const dryRun of [true, false]) {
    const { userErrors } = await on.run({ ...input, dryRun }, { language });
    expect(userErrors).toMatchObject([{ code: 'ORDER_NOT_CANCELLABLE', field: ['orderId'] }]);
    expect(userErrors[0].message).toMatch(message);
  }
});

test('bad input makes no call', async () => {
  const payload = await on.run(inputOf(pending[0]!, 'bad', { customerId: '' }), { fields: '' });
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['customerId'] }]);
  expect(await on.bench.calls()).toEqual({});
});

test('lost after it was done, it is found in the order', async () => {
  await on.bench.faults([{ operation: 'cancelCustomerOrder', drop: 'after' }]);
  expect(await on.run(inputOf(pending.shift()!, 'lost after'))).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'RECORDS' },
    order: { status: 'CANCELED' },
  });
  expect(await cancelled()).toBe(1);
});

test('lost before, it is unknown until the records have settled', async () => {
  const order = pending.shift()!;
  await on.bench.faults([{ operation: 'cancelCustomerOrder', drop: 'before' }]);
  expect(codesOf(await on.run(inputOf(order, 'lost before')))).toEqual(['OUTCOME_UNKNOWN']);
  // Paying it meanwhile would cross with the cancelling that may still arrive.
  const paying = await on.run(inputOf(order, 'pay'), { name: 'payOrder' });
  expect(codesOf(paying)).toEqual(['IDENTICAL_OPERATION_UNSETTLED']);
  const again = () => on.run(inputOf(order, 'lost before'));
  expect(await on.bench.whenSettled(again)).toMatchObject({
    operation: { status: 'REJECTED', evidence: 'RECORDS' },
    order: { status: 'PENDING_PAYMENT' },
    userErrors: [{ code: 'NOT_CARRIED_OUT' }],
  });
  expect(await cancelled()).toBe(1);
});
