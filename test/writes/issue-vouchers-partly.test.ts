import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Issuing, minus, type Payload, setCircumstances, startIssuing } from './support/issuing.js';

let world: Issuing;
beforeAll(async () => {
  world = await startIssuing({ sandbox: { customers: 500 } });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.bench.faults([]);
  await setCircumstances(world.bench, []);
  await world.bench.resetCalls();
});

const writes = async () => (await world.bench.calls()).createPartnerCoupons ?? 0;
const input = (idempotencyKey: string, more: object = {}) => ({
  idempotencyKey,
  quotaId: world.quotaId,
  faceValue: '10',
  ...more,
});
const idsOf = (rows: Payload[]): string[] => rows.map(({ customer }) => customer.id);

/** 93 customers that can get a voucher, and 7 that cannot, for five reasons, each somewhere among them. */
function hundred() {
  const good = world.customers.slice(0, 93);
  const [finance, many, another, costly] = world.customers.slice(93, 97) as [string, string, string, string];
  const failing = new Map([
    ['0123456789abcdef0123456789abcdef', ['CBC.99000035', 'CUSTOMER_NOT_YOURS']],
    [world.referrals[0]!, ['CBC.99000014', 'CUSTOMER_IS_REFERRAL']],
    [world.referrals[1]!, ['CBC.99000014', 'CUSTOMER_IS_REFERRAL']],
    [finance, ['CBC.50000034', 'CUSTOMER_NOT_ELIGIBLE']],
    [many, ['CBC.99000020', 'VOUCHER_LIMIT_EXCEEDED']],
    [another, ['CBC.99000020', 'VOUCHER_LIMIT_EXCEEDED']],
    [costly, ['CBC.99000021', 'VOUCHER_LIMIT_EXCEEDED']],
  ]);
  const customerIds = [...good];
  [...failing.keys()].forEach((id, index) => customerIds.splice(index * 13, 0, id));
  const circumstances = [...failing]
    .slice(3)
    .map(([about, [code]]) => ({ operation: 'createPartnerCoupons', code: code!, about }));
  return { good, failing, customerIds, circumstances };
}

describe('issuing vouchers to many', () => {
  test('100 customers of whom 7 fail for five reasons: 93 vouchers and 7 typed failures', async () => {
    const { good, failing, customerIds, circumstances } = hundred();
    await setCircumstances(world.bench, circumstances);
    const before = await world.balance();
    const done = await world.issue(input('hundred', { customerIds }));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: { amount: '930.00' } },
      quota: { balance: { amount: minus(before, 930) } },
      userErrors: [],
    });
    expect(idsOf(done.issued)).toEqual(customerIds.filter((id) => good.includes(id)));
    expect(new Set(done.issued.map(({ id }: Payload) => id)).size).toBe(93);
    expect(new Set(done.issued.map(({ voucher }: Payload) => voucher.status))).toEqual(
      new Set(['AVAILABLE']),
    );
    expect(done.failures).toHaveLength(7);
    expect(done.failures).toEqual(
      [...failing].map(([id, [partnerCode, code]]) => ({
        customer: { id, resellerId: null },
        code,
        partnerCode,
        message: expect.stringMatching(/\.$/),
      })),
    );
    expect(new Set(done.failures.map(({ message }: Payload) => message)).size).toBe(5);
    expect(await writes()).toBe(1);
    const again = await world.issue(input('hundred', { customerIds }), { 'accept-language': 'zh' });
    expect(idsOf(again.failures)).toEqual(idsOf(done.failures));
    for (const { message } of again.failures) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(await writes()).toBe(1);
  });

  test('a quota that does not last: the first get a voucher, the last do not', async () => {
    const balance = await world.balance();
    const faceValue = (Math.floor(Number(balance) * 30) / 100).toFixed(2);
    const customerIds = world.customers.slice(0, 5);
    const dry = await world.issue(input('last', { customerIds, faceValue, dryRun: true }));
    const done = await world.issue(input('last', { customerIds, faceValue }));
    expect(idsOf(done.issued)).toEqual(customerIds.slice(0, 3));
    expect(done.failures).toMatchObject(
      customerIds.slice(3).map((id) => ({ customer: { id }, code: 'QUOTA_INSUFFICIENT' })),
    );
    expect(dry).toMatchObject({ failures: done.failures, preview: { amount: done.operation.amount } });
    expect(dry.preview.changes[0].after).toEqual(done.quota.balance);
    for (const { id } of done.issued) await reclaim(id);
    expect(await world.balance()).toBe(balance);
  });

  test('250 customers: three calls, one operation, every voucher in order', async () => {
    const customerIds = world.customers.slice(0, 250);
    expect(customerIds).toHaveLength(250);
    const before = await world.balance();
    const done = await world.issue(input('many', { customerIds, faceValue: '0.01' }));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', amount: { amount: '2.50' } },
      failures: [],
      userErrors: [],
      quota: { balance: { amount: minus(before, '2.5') } },
    });
    expect(done.operation.partnerRequestIds).toHaveLength(3);
    expect(idsOf(done.issued)).toEqual(customerIds);
    expect(await writes()).toBe(3);
    await world.issue(input('many', { customerIds, faceValue: '0.01' }));
    expect(await writes()).toBe(3);
  });

  test('the second of three calls refused: who got none is named, the rest is done', async () => {
    const customerIds = world.customers.slice(0, 250);
    const about = customerIds[150]!;
    await setCircumstances(world.bench, [{ operation: 'createPartnerCoupons', code: 'CBC.50000020', about }]);
    const done = await world.issue(input('second', { customerIds }));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', amount: { amount: '1500.00' } },
      userErrors: [{ code: 'QUOTA_RESERVED', partnerCode: 'CBC.50000020' }],
    });
    expect(idsOf(done.issued)).toEqual([...customerIds.slice(0, 100), ...customerIds.slice(200)]);
    expect(idsOf(done.failures)).toEqual(customerIds.slice(100, 200));
  });

  test('all three refused for the same reason: it is said once', async () => {
    await setCircumstances(world.bench, [{ operation: 'createPartnerCoupons', code: 'CBC.99000012' }]);
    const done = await world.issue(input('none', { customerIds: world.customers.slice(0, 250) }));
    expect(done.userErrors).toMatchObject([{ code: 'QUOTA_UNAVAILABLE' }]);
    expect(done.failures).toHaveLength(250);
  });

  test('the second of three calls not sent: the same key sends the rest, and only that', async () => {
    const customerIds = world.customers.slice(0, 250);
    const before = await world.balance();
    const limit = { requests: 1, seconds: 3600 };
    await world.bench.faults([{ operation: 'createPartnerCoupons', throttle: limit }]);
    const first = await world.issue(input('rest', { customerIds }));
    expect(first).toMatchObject({
      operation: { status: 'INTENT', replayed: false },
      failures: [],
      userErrors: [{ code: 'NOT_SENT', message: expect.stringMatching(/^A part of it was not sent/) }],
    });
    expect(idsOf(first.issued)).toEqual(customerIds.slice(0, 100));
    await world.bench.faults([]);
    const rest = await world.issue(input('rest', { customerIds }));
    expect(rest).toMatchObject({
      operation: { id: first.operation.id, status: 'CONFIRMED', replayed: false },
      userErrors: [],
    });
    expect(idsOf(rest.issued)).toEqual(customerIds);
    expect(rest.issued.slice(0, 100)).toEqual(first.issued);
    expect(rest.quota.balance.amount).toBe(minus(before, 2500));
  });

  test('a dry run writes nothing, and its amounts come true', async () => {
    const { failing, customerIds } = hundred();
    const before = await world.balance();
    await world.bench.resetCalls();
    const dry = await world.issue(input('dry', { customerIds, dryRun: true }));
    const calls = await world.bench.calls();
    expect(calls.createPartnerCoupons).toBeUndefined();
    expect(calls.listSubCustomers).toBeLessThan(10);
    const unseen = 4; // what only the partner knows of
    expect(dry).toMatchObject({
      operation: null,
      issued: [],
      userErrors: [],
      preview: {
        amount: { amount: '970.00' },
        partnerCalls: 1,
        changes: [{ before: { amount: before }, after: { amount: minus(before, 970) } }],
      },
    });
    expect(idsOf(dry.failures)).toEqual([...failing.keys()].slice(0, -unseen));
    const done = await world.issue(input('dry', { customerIds }));
    expect(done).toMatchObject({
      failures: dry.failures,
      operation: { amount: dry.preview.amount },
      quota: { balance: dry.preview.changes[0].after },
    });
  });
});

async function reclaim(couponId: string) {
  await world.partner.call('reclaimPartnerCoupons', { body: { coupon_id: couponId } });
}
