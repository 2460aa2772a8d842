import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { type Issuing, mutation, type Payload, setCircumstances, startIssuing } from './support/issuing.js';

let world: Issuing;
let reclaim: ReturnType<typeof mutation>;
beforeAll(async () => {
  world = await startIssuing({ ledger: { dailyLimit: '10' } });
  const voucher = `voucher { id status remaining { amount } quota { balance { amount } }
    records { kind amount { amount } } }`;
  reclaim = mutation(world.bench, 'reclaimVoucher', voucher);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.bench.faults([]);
  await setCircumstances(world.bench, []);
  await world.bench.resetCalls();
});

const writes = async () => (await world.bench.calls()).reclaimPartnerCoupons ?? 0;
const losing = (drop: string) => world.bench.faults([{ operation: 'reclaimPartnerCoupons', drop }]);
const input = (idempotencyKey: string, voucherId: string, more: object = {}) => ({
  idempotencyKey,
  voucherId,
  ...more,
});
/** A voucher that nobody holds, spent from in part or not, as the graph shows it. */
async function voucher(isSpentFrom: boolean): Promise<Payload> {
  const { data } = await world.bench.query(`{ vouchers(first: 100, filter: { status: AVAILABLE }) {
    nodes { id remaining { amount } faceValue { amount } lockedBy { id } quota { balance { amount } status } } } }`);
  return data.vouchers.nodes.find(
    ({ remaining, faceValue, lockedBy, quota }: Payload) =>
      !lockedBy && quota.status === 'ACTIVE' && (remaining.amount !== faceValue.amount) === isSpentFrom,
  );
}
const plus = (one: Payload, other: Payload) => new Big(one.amount).plus(other.amount).toFixed(2);

describe('taking a voucher back', () => {
  test.each([false, true])('what is left goes back to the quota; spent from: %s', async (isSpentFrom) => {
    const { id, remaining, quota } = await voucher(isSpentFrom);
    const key = `back ${isSpentFrom}`;
    await world.bench.resetCalls();
    const dry = await reclaim(input(key, id, { dryRun: true }));
    expect(await writes()).toBe(0);
    const done = await reclaim(input(key, id));
    expect(done).toMatchObject({
      operation: {
        kind: 'RECLAIM_VOUCHER',
        status: 'CONFIRMED',
        evidence: 'ANSWER',
        replayed: false,
        amount: remaining,
      },
      userErrors: [],
      preview: null,
      voucher: {
        id,
        status: 'RECLAIMED',
        remaining: { amount: '0.00' },
        quota: { balance: { amount: plus(quota.balance, remaining) } },
        records: [{ kind: 'MANUAL_RECLAIM', amount: remaining }, { kind: 'ISSUE' }],
      },
    });
    expect(dry).toMatchObject({ operation: null, userErrors: [], voucher: { status: 'AVAILABLE' } });
    expect(dry.preview).toEqual({
      amount: remaining,
      partnerCalls: 1,
      changes: [
        { name: 'Left on the voucher', before: remaining, after: { amount: '0.00' } },
        { name: 'Balance of the quota', before: quota.balance, after: done.voucher.quota.balance },
      ],
    });
    expect(await reclaim(input(key, id))).toEqual({
      ...done,
      operation: { ...done.operation, replayed: true },
    });
    expect(await writes()).toBe(1);
    const others = input(key, (await voucher(false)).id);
    expect((await reclaim(others)).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await writes()).toBe(1);
  });

  test('five at once with different keys: one takes it back', async () => {
    const { id } = await voucher(false);
    const all = await Promise.all([1, 2, 3, 4, 5].map((key) => reclaim(input(`race ${key}`, id))));
    const statuses = all.map(({ operation }) => operation.status).sort();
    expect(statuses).toEqual(['CONFIRMED', 'REJECTED', 'REJECTED', 'REJECTED', 'REJECTED']);
    const refused = all.filter(({ operation }) => operation.status === 'REJECTED');
    for (const { userErrors } of refused)
      expect(userErrors).toMatchObject([{ code: 'VOUCHER_NOT_RECLAIMABLE', partnerCode: 'CBC.99000048' }]);
    const chinese = { 'accept-language': 'zh-CN' };
    const dry = await reclaim(input('after', id, { dryRun: true }), chinese);
    expect(dry.userErrors).toMatchObject([
      { code: 'VOUCHER_NOT_RECLAIMABLE', message: expect.stringContaining('已被回收') },
    ]);
  });

  test('what it refuses, in both languages', async () => {
    const { id } = await voucher(false);
    const chinese = { 'accept-language': 'zh-CN' };
    for (const [code, userCode, en, zh] of [
      ['CBC.99000045', 'CUSTOMER_IS_REFERRAL', 'referral', '顾问销售'],
      ['CBC.99000037', 'RESELLER_NOT_YOURS', 'reseller', '经销商'],
    ] as const) {
      await setCircumstances(world.bench, [{ operation: 'reclaimPartnerCoupons', code }]);
      const refused = await reclaim(input(code, id));
      expect(refused).toMatchObject({ operation: { status: 'REJECTED' }, voucher: { status: 'AVAILABLE' } });
      expect(refused.userErrors).toMatchObject([{ code: userCode, message: expect.stringContaining(en) }]);
      const again = await reclaim(input(code, id), chinese);
      expect(again.userErrors[0].message).toContain(zh);
    }
    await setCircumstances(world.bench, []);
    const unknown = await reclaim(input('unknown', 'CP000000000000ABCD'));
    expect(unknown).toMatchObject({ userErrors: [{ code: 'PARAMETER_REFUSED' }], voucher: null });
    const dry = await reclaim(input('unknown', 'CP000000000000ABCD', { dryRun: true }), chinese);
    expect(dry.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['voucherId'] }]);
    expect(dry.userErrors[0].message).toContain('不是当前伙伴发放的代金券');
  });

  test('bad input makes no call', async () => {
    for (const [field, bad] of [
      ['voucherId', { voucherId: '' }],
      ['voucherId', { voucherId: 'x'.repeat(65) }],
      ['resellerId', { resellerId: '' }],
      ['idempotencyKey', { idempotencyKey: '' }],
    ] as const) {
      const said = await reclaim({ ...input('bad', 'CP1'), ...bad });
      expect(said).toMatchObject({ operation: null, voucher: null });
      expect(said.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    }
    expect(await world.bench.calls()).toEqual({});
  });

  test('an answer that is lost after it was done: found, with the amount', async () => {
    const { id, remaining } = await voucher(true);
    await losing('after');
    const done = await reclaim(input('after it', id));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: remaining },
      voucher: { status: 'RECLAIMED' },
      userErrors: [],
    });
    // The record of the first is of the same seconds, and is not taken for one of the second.
    await losing('before');
    const other = await reclaim(input('another key', id));
    expect(other.operation.status).toBe('UNKNOWN');
    const settled = await world.bench.whenSettled(() => reclaim(input('another key', id)));
    expect(settled.userErrors).toMatchObject([{ code: 'NOT_CARRIED_OUT' }]);
    expect(await writes()).toBe(2);
  });

  test('an answer that is lost before it was done: unknown, then rejected', async () => {
    const { id } = await voucher(false);
    await losing('before');
    const lost = await reclaim(input('before it', id));
    expect(lost).toMatchObject({
      operation: { status: 'UNKNOWN', amount: null },
      userErrors: [{ code: 'OUTCOME_UNKNOWN' }],
      voucher: { status: 'AVAILABLE' },
    });
    const twin = await reclaim(input('twin', id));
    expect(twin.userErrors).toMatchObject([{ code: 'IDENTICAL_OPERATION_UNSETTLED' }]);
    const settled = await world.bench.whenSettled(() => reclaim(input('before it', id)));
    expect(settled).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'RECORDS' },
      userErrors: [{ code: 'NOT_CARRIED_OUT' }],
    });
    expect(await writes()).toBe(1);
    expect((await reclaim(input('twin', id))).operation.status).toBe('CONFIRMED');
  });

  test('the partner’s records out of reach: done all the same, without the amount', async () => {
    const { id } = await voucher(false);
    await world.bench.faults([{ operation: 'listPartnerCouponsRecord', status: 403, times: 1 }]);
    const done = await reclaim(input('no records', id));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'ANSWER', amount: null },
      voucher: { status: 'RECLAIMED' },
    });
  });
});
