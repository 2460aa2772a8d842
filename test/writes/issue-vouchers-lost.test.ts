import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Issuing, minus, type Payload, setCircumstances, startIssuing } from './support/issuing.js';

const deadlineMs = 2000;
let world: Issuing;
beforeAll(async () => (world = await startIssuing({ partner: { deadlineMs } })));
afterAll(() => world.close());
beforeEach(async () => {
  await world.bench.faults([]);
  await setCircumstances(world.bench, []);
  await world.bench.resetCalls();
});

const writes = async ({ bench }: Issuing) => (await bench.calls()).createPartnerCoupons ?? 0;
const losing = (fault: object) => [{ operation: 'createPartnerCoupons', ...fault }];
const input = (idempotencyKey: string, customerIds: string[], more: object = {}) => ({
  idempotencyKey,
  quotaId: world.quotaId,
  customerIds,
  faceValue: '10',
  ...more,
});
/** Ids of a customer's vouchers, as the partner lists them. */
const held = async ({ partner }: Issuing, customer_id: string) =>
  (await partner.call('listIssuedPartnerCoupons', { query: { customer_id, limit: 100 } })).user_coupons!.map(
    ({ coupon_id }) => coupon_id,
  );
const confirmed = { status: 'CONFIRMED', evidence: 'RECORDS', replayed: false };

describe('an answer that is lost', () => {
  test.each([
    ['dropped', { drop: 'after' }],
    ['cut', { body: 'truncated' }],
    ['half of it', { body: 'malformed' }],
    ['without the vouchers', { body: { remove: 'coupon_infos' } }],
    ['without one of the ids', { body: { remove: 'coupon_infos[].coupon_id' } }],
    ['with an empty list', { body: { replace: 'coupon_infos', with: [] } }],
  ])('%s: the vouchers are found in the records', async (name, fault) => {
    const customerIds = world.customers.slice(0, 3);
    const before = await world.balance();
    await world.bench.faults(losing(fault));
    const done = await world.issue(input(name, customerIds, { memo: `lost: ${name}` }));
    expect(done).toMatchObject({
      operation: { ...confirmed, amount: { amount: '30.00' } },
      issued: customerIds.map((id) => ({ customer: { id }, voucher: { status: 'AVAILABLE' } })),
      failures: [],
      userErrors: [],
      quota: { balance: { amount: minus(before, 30) } },
    });
    for (const { id, customer } of done.issued) expect(await held(world, customer.id)).toContain(id);
    const again = await world.issue(input(name, customerIds, { memo: `lost: ${name}` }));
    expect(again.issued).toEqual(done.issued);
    expect(again.operation.replayed).toBe(true);
    expect(await writes(world)).toBe(1);
  });

  test('each of three lost answers is told apart from the others of the same', async () => {
    const [customer] = world.customers.slice(3) as [string];
    const known = await held(world, customer);
    const ids = new Set<string>();
    for (const key of ['first', 'second', 'third']) {
      await world.bench.faults(losing({ drop: 'after' }));
      const { issued, operation } = await world.issue(input(key, [customer]));
      expect(operation).toMatchObject(confirmed);
      ids.add(issued[0].id);
    }
    expect([...ids].sort()).toEqual((await held(world, customer)).filter((id) => !known.includes(id)).sort());
    expect(ids.size).toBe(3);
  });

  test('the first of two calls: the other is sent, and both are told of', async () => {
    const customers = Array.from({ length: 101 }, (_, index) => `nobody${index}`);
    const customerIds = [...world.customers.slice(0, 2), ...customers, world.customers[2]!];
    await world.bench.faults(losing({ drop: 'after' }));
    const done = await world.issue(input('chunks', customerIds));
    expect(done.operation).toMatchObject(confirmed);
    expect(done.issued).toHaveLength(3);
    expect(done.failures).toHaveLength(101);
    expect(await writes(world)).toBe(2);
  });

  test('what failed is found, too, but not why', async () => {
    const customerIds = [world.customers[4]!, world.referrals[0]!, world.customers[5]!];
    await world.bench.faults(losing({ drop: 'after' }));
    const done = await world.issue(input('partly', customerIds), { 'accept-language': 'zh-CN' });
    expect(done).toMatchObject({
      operation: { ...confirmed, amount: { amount: '20.00' } },
      issued: [{ customer: { id: customerIds[0] } }, { customer: { id: customerIds[2] } }],
      failures: [
        { customer: { id: customerIds[1] }, code: 'REFUSED', message: expect.stringContaining('未说明原因') },
      ],
    });
  });

  test('the failure of an earlier try is not taken for what has come of this one', async () => {
    const customerIds = [world.customers[6]!];
    const about = customerIds[0]!;
    await setCircumstances(world.bench, [{ operation: 'createPartnerCoupons', code: 'CBC.99000020', about }]);
    expect((await world.issue(input('earlier', customerIds))).failures).toHaveLength(1);
    await setCircumstances(world.bench, []);
    await world.bench.faults(losing({ latencyMs: deadlineMs + 500 }));
    const late = await world.issue(input('late', customerIds));
    expect(late).toMatchObject({
      operation: { status: 'UNKNOWN', evidence: null, settledAt: null },
      issued: [],
      failures: [],
      userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
    });
    let found = late;
    while (found.operation.status === 'UNKNOWN') {
      found = await setTimeout(100).then(() => world.issue(input('late', customerIds)));
    }
    expect(found).toMatchObject({
      operation: { ...confirmed, id: late.operation.id, replayed: true },
      issued: [{ customer: { id: about } }],
    });
    expect(await writes(world)).toBe(2);
  });

  test('dropped before it was read: nobody knows, nothing is sent again, and nothing of the same either', async () => {
    const customerIds = world.customers.slice(7, 9);
    await world.bench.faults(losing({ drop: 'before' }));
    const lost = await world.issue(input('before', customerIds));
    expect(lost).toMatchObject({
      operation: { status: 'UNKNOWN', amount: { amount: '20.00' } },
      issued: [],
      failures: [],
      userErrors: [{ code: 'OUTCOME_UNKNOWN', partnerCode: null }],
    });
    const chinese = { 'accept-language': 'zh-CN' };
    const again = await world.issue(input('before', customerIds), chinese);
    expect(again.operation).toEqual({ ...lost.operation, replayed: true });
    expect(again.userErrors[0].message).toContain('请勿更换幂等键');
    const twin = input('twin', [world.customers[9]!, customerIds[0]!], { memo: 'another' });
    for (const dryRun of [true, false]) {
      const refused = await world.issue({ ...twin, dryRun }, chinese);
      expect(refused.issued).toEqual([]);
      expect(refused.userErrors).toMatchObject([{ code: 'IDENTICAL_OPERATION_UNSETTLED' }]);
      expect(refused.userErrors[0].message).toContain(`操作 ${lost.operation.id} 内容相同`);
    }
    expect(await writes(world)).toBe(1);
    const other = await world.issue(input('other', customerIds, { faceValue: '11' }));
    expect(other.operation.status).toBe('CONFIRMED');
  });

  test('surely absent once the records have settled: rejected, and free for another key', async () => {
    const customerIds = [world.customers[10]!];
    await world.bench.faults(losing({ drop: 'before' }));
    const one = input('absent', customerIds);
    expect((await world.issue(one)).operation.status).toBe('UNKNOWN');
    const rejected = await world.bench.whenSettled(() => world.issue(one));
    expect(rejected).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS', amount: { amount: '0.00' } },
      failures: [{ customer: { id: customerIds[0] }, code: 'NOT_CARRIED_OUT' }],
      userErrors: [{ code: 'NOT_CARRIED_OUT', message: expect.stringContaining('new key') }],
    });
    expect(await writes(world)).toBe(1);
    const anew = await world.issue({ ...one, idempotencyKey: 'anew' });
    expect(anew.operation.status).toBe('CONFIRMED');
  });

  test('more in the records than it can have done: it stays unknown', async () => {
    const customerIds = [world.customers[11]!];
    await world.bench.faults(losing({ drop: 'before' }));
    const one = input('ambiguous', customerIds);
    await world.issue(one);
    const body = { quota_id: world.quotaId, customer_ids: customerIds, face_value: '10.00' };
    for (let count = 0; count < 2; count++) await world.partner.call('createPartnerCoupons', { body });
    const unknown: Payload = await world.bench.whenSettled(() => world.issue(one));
    expect(unknown.operation.status).toBe('UNKNOWN');
    expect(await writes(world)).toBe(3);
  });
});
