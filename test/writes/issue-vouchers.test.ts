import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Issuing, minus, type Payload, setCircumstances, startIssuing } from './support/issuing.js';

let world: Issuing;
beforeAll(async () => {
  world = await startIssuing();
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
  customerIds: world.customers.slice(0, 1),
  faceValue: '10',
  ...more,
});

describe('issuing vouchers', () => {
  test('vouchers, what they cost, and the quota as it is now', async () => {
    const before = await world.balance();
    const customerIds = world.customers.slice(3, 5);
    const done = await world.issue(input('two', { customerIds, faceValue: '12.5' }));
    expect(done).toEqual({
      operation: {
        id: expect.any(String),
        kind: 'ISSUE_VOUCHERS',
        status: 'CONFIRMED',
        evidence: 'ANSWER',
        replayed: false,
        settledAt: expect.any(String),
        caller: 'anyone',
        amount: { amount: '25.00' },
        partnerRequestIds: [expect.any(String)],
      },
      issued: customerIds.map((id) => ({
        id: expect.any(String),
        customer: { id },
        voucher: { faceValue: { amount: '12.50' }, remaining: { amount: '12.50' }, status: 'AVAILABLE' },
      })),
      failures: [],
      quota: { balance: { amount: minus(before, 25) } },
      userErrors: [],
      preview: null,
    });
    expect(await writes()).toBe(1);
  });

  test('the same key twice, also in another notation: one voucher, the first result', async () => {
    const first = await world.issue(input('twice'));
    const again = await world.issue(input('twice', { faceValue: '10.00' }));
    expect(again).toEqual({ ...first, operation: { ...first.operation, replayed: true } });
    expect(await writes()).toBe(1);
  });

  test('the same key for something else is refused, and nothing is sent', async () => {
    const first = await world.issue(input('reused'));
    const others = [
      { faceValue: '11' },
      { customerIds: world.customers.slice(1, 2) },
      { memo: 'x' },
      { expiresAt: '2026-12-01T00:00:00Z' },
    ];
    for (const other of others) {
      const refused = await world.issue(input('reused', other));
      expect(refused).toMatchObject({
        issued: [],
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', message: expect.stringContaining('"reused"') }],
        operation: { id: first.operation.id },
      });
    }
    const dry = await world.issue(input('reused', { faceValue: '11', dryRun: true }));
    expect(dry.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await writes()).toBe(1);
  });

  test('ten at once with one key: one call, one result', async () => {
    const before = await world.balance();
    await world.bench.faults([{ operation: 'createPartnerCoupons', latencyMs: 50 }]);
    const all = await Promise.all(Array.from({ length: 10 }, () => world.issue(input('at once'))));
    expect(new Set(all.map(({ issued }) => issued[0].id)).size).toBe(1);
    expect(all.map(({ operation }) => operation.replayed).filter((replayed) => !replayed)).toHaveLength(1);
    expect(await writes()).toBe(1);
    expect(await world.balance()).toBe(minus(before, 10));
  });

  test('the same thing with ten keys at once is done ten times, one after the other', async () => {
    const before = await world.balance();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => world.issue(input(`key ${index}`))),
    );
    expect(new Set(all.map(({ issued }) => issued[0].id)).size).toBe(10);
    expect(await world.balance()).toBe(minus(before, 100));
  });

  test.each([
    ['faceValue', { faceValue: '0' }],
    ['faceValue', { faceValue: '-5' }],
    ['faceValue', { faceValue: '1.005' }],
    ['faceValue', { faceValue: '100000000000' }],
    ['customerIds', { customerIds: [] }],
    ['customerIds', { customerIds: ['a', 'b', 'a'] }],
    ['customerIds', { customerIds: [''] }],
    ['customerIds', { customerIds: Array.from({ length: 1001 }, (_, index) => `c${index}`) }],
    ['quotaId', { quotaId: 'x'.repeat(65) }],
    ['idempotencyKey', { idempotencyKey: '' }],
    ['idempotencyKey', { idempotencyKey: 'k'.repeat(129) }],
    ['effectiveAt', { effectiveAt: '2027-02-01T00:00:00Z', expiresAt: '2027-01-01T00:00:00Z' }],
    ['memo', { memo: 'm'.repeat(257) }],
    ['productIds', { productIds: Array.from({ length: 11 }, (_, index) => `p${index}`) }],
    ['serviceTypes', { serviceTypes: [] }],
  ])('bad %s: an error of that field, and no call', async (field, bad) => {
    const said = await world.issue(input('bad', bad));
    expect(said).toMatchObject({ operation: null, issued: [], failures: [], preview: null });
    expect(said.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field], partnerCode: null }]);
    expect(await world.bench.calls()).toEqual({});
  });

  const refusals: [string, string, string | null, string, string][] = [
    ['CBC.99000012', 'QUOTA_UNAVAILABLE', null, 'active one', '额度不存在'],
    ['CBC.99000017', 'QUOTA_OUT_OF_VALIDITY', 'quotaId', 'expired', '过期'],
    ['CBC.99000018', 'FACE_VALUE_TOO_SMALL', 'faceValue', 'larger', '增大面额'],
    ['CBC.99000019', 'FACE_VALUE_TOO_LARGE', 'faceValue', 'smaller', '减小面额'],
    ['CBC.99000023', 'BEYOND_QUOTA_SCOPE', null, 'services', '适用云服务'],
    ['CBC.99000025', 'NOT_ALLOWED', 'customerIds', 'itself', '自己'],
    ['CBC.99000037', 'RESELLER_NOT_YOURS', null, 'reseller', '经销商'],
    ['CBC.50000010', 'NOT_ALLOWED', null, 'mode', '模式'],
    ['CBC.0151', 'REFUSED', null, 'permission', '权限'],
  ];
  test.each(refusals)('refused by the partner with %s: %s', async (partnerCode, code, field, en, zh) => {
    await setCircumstances(world.bench, [{ operation: 'createPartnerCoupons', code: partnerCode }]);
    const refused = await world.issue(input(partnerCode));
    const said = { code, partnerCode, message: expect.stringContaining(en) };
    expect(refused).toMatchObject({
      operation: { status: 'REJECTED', evidence: 'ANSWER', amount: { amount: '0.00' } },
      issued: [],
      failures: [{ customer: { id: world.customers[0] }, ...said }],
      userErrors: [{ ...said, field: field && [field] }],
    });
    const chinese = await world.issue(input(partnerCode), { 'accept-language': 'zh-CN' });
    expect(chinese.userErrors[0].message).toContain(zh);
    expect(chinese.operation.replayed).toBe(true);
    expect(await writes()).toBe(1);
  });

  test('what is wrong with the input is said in Chinese, too', async () => {
    const chinese = { 'accept-language': 'zh-CN' };
    const messageOf = async (one: object) =>
      (await world.issue(one, chinese)).userErrors[0].message as string;
    expect(await messageOf(input('zh', { faceValue: '0' }))).toContain('必须大于 0');
    expect(await messageOf(input('zh', { customerIds: ['a', 'a'] }))).toContain('重复');
    await world.issue(input('zh'));
    expect(await messageOf(input('zh', { faceValue: '1' }))).toContain('幂等键');
  });

  test('a refusal that says nothing about the request leaves the key free to try again', async () => {
    await world.bench.faults([{ operation: 'createPartnerCoupons', status: 429 }]);
    const refused: Payload = await world.issue(input('throttled'));
    expect(refused).toMatchObject({ operation: { status: 'INTENT' }, userErrors: [{ code: 'NOT_SENT' }] });
    expect(await world.issue(input('throttled'))).toMatchObject({
      operation: { id: refused.operation.id, status: 'CONFIRMED', replayed: false },
      issued: [{ customer: { id: world.customers[0] } }],
    });
    expect(await writes()).toBe(2);
  });
});
