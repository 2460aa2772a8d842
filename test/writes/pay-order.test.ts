import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { benchOf, type MutationBench } from '../support/mutations.js';

interface Pending {
  id: string;
  customer: { id: string; balance: { available: { amount: string } } };
  price: { amount: string };
  usableVouchers: { id: string; kind: string; remaining: { amount: string } | null }[] | null;
  usableDiscounts: { id: string; kind: string }[] | null;
}

let on: MutationBench;
let poor: Pending[];
let rich: Pending[];
let withVoucher: Pending;
let withDiscount: Pending;
/** One of those that can be paid, for one test. */
const take = (suits: (order: Pending) => boolean = () => true) => {
  const [order] = rich.splice(rich.findIndex(suits), 1);
  expect(order).toBeDefined();
  return order!;
};
beforeAll(async () => {
  on = await benchOf(
    'payOrder',
    'order { status paidAt paidWith { vouchers { amount } } price { amount } }',
    {
      sandbox: { seed: 7, customers: 120 },
      ledger: { dailyLimit: '100000' },
    },
  );
  const { data } = await on.bench.query(`{ orders(first: 100, filter: { status: PENDING_PAYMENT }) { nodes {
    id price { amount } customer { id balance { available { amount } } }
    usableVouchers { id kind remaining { amount } } usableDiscounts { id kind } } } }`);
  const payable = data.orders.nodes.filter(
    ({ customer, usableVouchers, usableDiscounts }: Pending) =>
      customer.balance &&
      usableVouchers &&
      usableDiscounts?.every(({ kind }) => kind !== 'ORDER_PRICE_ADJUSTMENT'),
  ) as Pending[];
  const isPoor = ({ customer, price }: Pending) =>
    Number(customer.balance.available.amount) < Number(price.amount);
  poor = payable.filter(isPoor);
  rich = payable.filter((order) => !isPoor(order));
  // The granted rate takes the place of others, so that the price may also rise.
  withDiscount = take(
    ({ customer, price, usableDiscounts }) =>
      usableDiscounts![0]?.kind === 'PARTNER_GRANTED' &&
      Number(customer.balance.available.amount) > 2 * Number(price.amount),
  );
  withVoucher = take(({ usableVouchers }) => usableVouchers![0]?.kind === 'VOUCHER');
});
afterAll(() => on.bench.close());
beforeEach(async () => {
  await on.bench.faults([]);
  await on.circumstances([]);
  await on.bench.resetCalls();
});

const inputOf = ({ id, customer }: Pending, key: string, more: object = {}) => ({
  idempotencyKey: key,
  orderId: id,
  customerId: customer.id,
  ...more,
});
const paid = async () => (await on.bench.calls()).payOrders ?? 0;
const codesOf = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

test('is done once, and the order is paid in the same answer', async () => {
  const order = take();
  const first = await on.run(inputOf(order, 'once'));
  expect(first).toMatchObject({
    operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: order.price, kind: 'PAY_ORDER' },
    order: { status: 'COMPLETED', paidAt: expect.any(String) },
    userErrors: [],
  });
  const again = await on.run(inputOf(order, 'once'));
  expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
  expect(codesOf(await on.run(inputOf(rich[0]!, 'once')))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await paid()).toBe(1);
});

test('a dry run pays nothing, and what it says comes true', async () => {
  const order = take();
  const dry = await on.run(inputOf(order, 'dry', { dryRun: true }));
  expect(await paid()).toBe(0);
  const [change] = dry.preview.changes;
  expect(dry).toMatchObject({ operation: null, userErrors: [], preview: { amount: order.price } });
  expect(change).toMatchObject({
    name: 'What the customer can spend',
    before: order.customer.balance.available,
  });
  await on.run(inputOf(order, 'dry'));
  const after = await on.read(
    `{ customer(id: "${order.customer.id}") { balance { available { amount } } } }`,
  );
  expect(after.balance.available).toEqual(change.after);
  expect(codesOf(await on.run(inputOf(order, 'dry again', { dryRun: true })))).toEqual(['ORDER_NOT_PAYABLE']);
});

test('a voucher pays its part', async () => {
  const [voucher] = withVoucher.usableVouchers!;
  const vouchers = [{ id: voucher!.id, kind: voucher!.kind }];
  const { order, userErrors } = await on.run(inputOf(withVoucher, 'voucher', { vouchers }));
  expect(userErrors).toEqual([]);
  expect(Number(order.paidWith.vouchers.amount)).toBeGreaterThan(0);
});

test('a discount lowers the price, and one that is not offered is refused', async () => {
  const order = withDiscount;
  const discount = { id: order.usableDiscounts![0]!.id, kind: 'PARTNER_GRANTED' };
  const other = inputOf(order, 'other discount', { discount: { ...discount, id: 'DCNONE' } });
  expect(codesOf(await on.run({ ...other, dryRun: true }))).toEqual(['DISCOUNT_NOT_USABLE']);
  expect(codesOf(await on.run(other))).toEqual(['DISCOUNT_NOT_USABLE']);
  const payload = await on.run(inputOf(order, 'discount', { discount }));
  expect(payload.userErrors).toEqual([]);
  expect(payload).toMatchObject({ operation: { status: 'CONFIRMED' }, order: { status: 'COMPLETED' } });
});

describe('a refusal', () => {
  test.each([
    ['en', /has too little/],
    ['zh-CN', /余额不足/],
  ])('is a typed error (%s)', async (language, message) => {
    const input = inputOf(poor[0]!, `poor ${language}`);
    const dry = await on.run({ ...input, dryRun: true }, { language });
    expect(dry.userErrors).toMatchObject([{ code: 'INSUFFICIENT_BALANCE' }]);
    const payload = await on.run(input, { language });
    expect(payload).toMatchObject({
      operation: { status: 'REJECTED', amount: { amount: '0.00' } },
      order: { status: 'PENDING_PAYMENT' },
      userErrors: [{ code: 'INSUFFICIENT_BALANCE', partnerCode: 'CBC.99005003', field: null }],
    });
    expect(payload.userErrors[0].message).toMatch(message);
  });

  test.each([
    ['CBC.99003106', 'ORDER_NOT_PAYABLE', ['orderId']],
    ['CBC.99003110', 'ORDER_NOT_PAYABLE', ['orderId']],
    ['CBC.99003155', 'BUDGET_EXCEEDED', null],
    ['CBC.99003141', 'SERVICE_UNAVAILABLE', null],
    ['CBC.99008040', 'TOO_OFTEN', null],
    ['CBC.99003116', 'NOT_COMBINABLE', ['vouchers']],
  ])('%s is %s', async (partnerCode, code, field) => {
    await on.circumstances([{ operation: 'payOrders', code: partnerCode, about: poor[0]!.id }]);
    const { userErrors } = await on.run(inputOf(poor[0]!, `refused ${partnerCode}`));
    expect(userErrors).toMatchObject([{ code, partnerCode, field }]);
  });

  test('an order nobody has, and one of another customer', async () => {
    const [one, other] = poor;
    for (const order of [
      { ...one!, id: 'CSNONE' },
      { ...one!, id: other!.id },
    ]) {
      const input = inputOf(order, `unknown ${order.id}`);
      expect(codesOf(await on.run({ ...input, dryRun: true }))).toEqual(['ORDER_UNKNOWN']);
      expect(codesOf(await on.run(input))).toEqual(['ORDER_UNKNOWN']);
    }
  });

  test('a customer who has not authorised the partner', async () => {
    const { data } = await on.bench.query(
      '{ customers(first: 120) { nodes { id ownBalance { debt { amount } } } } }',
    );
    const unauthorised = data.customers.nodes.find((one: { ownBalance: unknown }) => !one.ownBalance);
    const payload = await on.run(inputOf({ ...poor[0]!, customer: unauthorised }, 'unauthorised'));
    expect(codesOf(payload)).toEqual(['CUSTOMER_AUTHORIZATION_REQUIRED']);
    expect(await paid()).toBe(0);
  });
});

test.each([
  ['orderId', { orderId: '' }],
  ['vouchers', { vouchers: [1, 2].map(() => ({ id: 'CP1', kind: 'VOUCHER' })) }],
  ['vouchers', { vouchers: [1, 2, 3, 4].map((id) => ({ id: `CP${id}`, kind: 'VOUCHER' })) }],
  ['discount.id', { discount: { id: '', kind: 'PROMOTION' } }],
  ['idempotencyKey', { idempotencyKey: '' }],
])('bad input (%s) makes no call', async (field, input) => {
  const payload = await on.run(inputOf(poor[0]!, 'bad', input), { fields: '' });
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: field.split('.') }]);
  expect(Object.keys(await on.bench.calls())).toEqual([]);
});

describe('an answer that is lost', () => {
  test('after the payment is found in the order', async () => {
    const order = take();
    await on.bench.faults([{ operation: 'payOrders', drop: 'after' }]);
    const payload = await on.run(inputOf(order, 'lost after'));
    expect(payload).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: order.price },
      order: { status: 'COMPLETED' },
      userErrors: [],
    });
    expect(await paid()).toBe(1);
  });

  test('before it: unknown until the records have settled, then known to have done nothing', async () => {
    const order = take();
    await on.bench.faults([{ operation: 'payOrders', drop: 'before' }]);
    const payload = await on.run(inputOf(order, 'lost before'));
    expect(payload).toMatchObject({
      operation: { status: 'UNKNOWN', evidence: null },
      userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
    });
    const twin = await on.run(inputOf(order, 'impatient'));
    expect(codesOf(twin)).toEqual(['IDENTICAL_OPERATION_UNSETTLED']);
    const again = () => on.run(inputOf(order, 'lost before'));
    expect(await on.bench.whenSettled(again)).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS', amount: { amount: '0.00' } },
      order: { status: 'PENDING_PAYMENT' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
    expect(await paid()).toBe(1);
    expect(await on.run(inputOf(order, 'a new key'))).toMatchObject({ order: { status: 'COMPLETED' } });
  });
});
