import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxDistributor, sandboxProvider } from '../../partner/sandbox/auth/partners.js';
import {
  type Issuing,
  minus,
  mutation,
  type Payload,
  setCircumstances,
  startIssuing,
} from './support/issuing.js';
import { SerialPartner } from './support/serial-partner.js';

const selection = `granted { id reseller { id } quota { value { amount } balance { amount } status parent { id } } }
  failures { reseller { id } code message partnerCode } quota { id balance { amount } }`;
let world: Issuing;
let serial: SerialPartner;
let grant: ReturnType<typeof mutation>;
let resellers: string[];
beforeAll(async () => {
  serial = new SerialPartner(100);
  const apiUrl = await serial.listen();
  const lazily = { credentials: sandboxDistributor, apiUrl };
  world = await startIssuing({ partner: lazily }, (url) => (serial.target = url));
  grant = mutation(world.bench, 'grantVoucherQuota', selection);
  const { indirect_partners = [] } = await world.partner.call('listIndirectPartners', { body: {} });
  resellers = indirect_partners.map(({ indirect_partner_id }) => indirect_partner_id);
});
afterAll(async () => {
  await world.close();
  await serial.close();
});
beforeEach(async () => {
  await world.bench.faults([]);
  await setCircumstances(world.bench, []);
  await world.bench.resetCalls();
});

const writes = async () => (await world.bench.calls()).updateCouponQuotas ?? 0;
const losing = (fault: object) => world.bench.faults([{ operation: 'updateCouponQuotas', ...fault }]);
const input = (idempotencyKey: string, more: object = {}) => ({
  idempotencyKey,
  quotaId: world.quotaId,
  resellerIds: resellers,
  amount: '100.50',
  ...more,
});

describe('giving voucher quota to resellers', () => {
  test('each gets a quota of its own, once, and a dry run comes true', async () => {
    const before = await world.balance();
    const dry = await grant(input('each', { dryRun: true }));
    expect(await writes()).toBe(0);
    const done = await grant(input('each'));
    expect(done).toMatchObject({
      operation: {
        kind: 'GRANT_VOUCHER_QUOTA',
        status: 'CONFIRMED',
        evidence: 'ANSWER',
        amount: { amount: '301.50' },
      },
      granted: resellers.map((id) => ({
        id: expect.any(String),
        reseller: { id },
        quota: {
          value: { amount: '100.50' },
          balance: { amount: '100.50' },
          status: 'ACTIVE',
          parent: { id: world.quotaId },
        },
      })),
      failures: [],
      quota: { balance: { amount: minus(before, '301.5') } },
      userErrors: [],
    });
    expect(dry).toMatchObject({
      granted: [],
      failures: [],
      preview: {
        amount: done.operation.amount,
        partnerCalls: 1,
        changes: [{ before: { amount: before }, after: done.quota.balance }],
      },
    });
    const again = await grant(input('each', { amount: '100.5' }));
    expect(again).toEqual({ ...done, operation: { ...done.operation, replayed: true } });
    const other = await grant(input('each', { amount: '100.51' }));
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect(await writes()).toBe(1);
  });

  test('five transfers from one quota at once: one after the other, none is refused', async () => {
    const before = await world.balance();
    const amounts = ['1', '2', '3', '4', '5'];
    const all = await Promise.all(amounts.map((amount) => grant(input(`five ${amount}`, { amount }))));
    for (const { operation, userErrors } of all)
      expect([operation.status, userErrors]).toEqual(['CONFIRMED', []]);
    expect(serial.refused).toBe(0);
    expect(await writes()).toBe(5);
    expect(await world.balance()).toBe(minus(before, 45));
  });

  test('one that another program’s transfer stands in the way of is refused', async () => {
    const body = { quota_id: world.quotaId, indirect_partner_ids: [resellers[0]!], quota_amount: '1.00' };
    const foreign = world.partner.call('updateCouponQuotas', { body });
    const refused = await grant(input('busy'));
    expect(refused).toMatchObject({
      operation: { status: 'REJECTED' },
      userErrors: [{ code: 'QUOTA_BUSY', field: ['quotaId'], partnerCode: 'CBC.50000045' }],
    });
    expect(refused.failures).toHaveLength(3);
    await foreign;
  });

  test('a reseller fails alone', async () => {
    const [, leaving] = resellers;
    await setCircumstances(world.bench, [
      { operation: 'updateCouponQuotas', code: 'CBC.50010105', about: leaving! },
    ]);
    const before = await world.balance();
    const done = await grant(input('alone', { amount: '7' }));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', amount: { amount: '14.00' } },
      failures: [{ reseller: { id: leaving }, code: 'RESELLER_LEAVING', partnerCode: 'CBC.50010105' }],
      quota: { balance: { amount: minus(before, 14) } },
    });
    expect(done.granted.map(({ reseller }: Payload) => reseller.id)).toEqual([resellers[0], resellers[2]]);
    const chinese = await grant(input('alone', { amount: '7' }), { 'accept-language': 'zh-CN' });
    expect(chinese.failures[0].message).toContain('正在退出');
  });

  test('what is refused as a whole, foreseen by a dry run', async () => {
    const balance = await world.balance();
    for (const [code, more] of [
      ['QUOTA_INSUFFICIENT', { amount: (Math.floor(Number(balance) * 50) / 100).toFixed(2) }],
      ['RESELLER_NOT_YOURS', { resellerIds: [resellers[0], 'nobody'] }],
    ] as const) {
      for (const dryRun of [true, false]) {
        const refused = await grant(input(code, { ...more, dryRun }));
        expect([refused.userErrors[0].code, refused.granted]).toEqual([code, []]);
        expect(refused.failures.map((failure: Payload) => failure.code)).toContain(code);
        expect((refused.preview ?? refused.operation).amount).toEqual({ amount: '0.00' });
      }
    }
    const dry = await grant(input('unknown', { quotaId: 'nothing', dryRun: true }));
    expect(dry.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['quotaId'] }]);
    expect((await grant(input('unknown', { quotaId: 'nothing' }))).userErrors).toMatchObject([
      { code: 'PARAMETER_REFUSED' },
    ]);
    expect(await world.balance()).toBe(balance);
  });

  test('bad input makes no call', async () => {
    for (const [field, bad] of [
      ['amount', { amount: '0' }],
      ['amount', { amount: '100000000.01' }],
      ['resellerIds', { resellerIds: [] }],
      ['resellerIds', { resellerIds: ['a', 'a'] }],
      ['quotaId', { quotaId: '' }],
    ] as const) {
      const said = await grant(input('bad', bad));
      expect(said).toMatchObject({ operation: null, quota: null });
      expect(said.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: [field] }]);
    }
    expect(await world.bench.calls()).toEqual({});
  });

  test.each([
    ['dropped', { drop: 'after' }],
    ['cut', { body: 'truncated' }],
    ['without the quotas', { body: { remove: 'simple_quota_infos' } }],
  ])('an answer %s: the quotas are found in the records', async (name, fault) => {
    const before = await world.balance();
    await losing(fault);
    const done = await grant(input(name, { amount: '9' }));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', evidence: 'RECORDS', amount: { amount: '27.00' } },
      granted: resellers.map((id) => ({ reseller: { id }, quota: { status: 'ACTIVE' } })),
      failures: [],
      quota: { balance: { amount: minus(before, 27) } },
    });
    expect(await writes()).toBe(1);
  });

  test('dropped before it was read: unknown, then rejected', async () => {
    await losing({ drop: 'before' });
    const lost = await grant(input('before', { amount: '9' }));
    expect(lost.operation.status).toBe('UNKNOWN');
    const twin = await grant(input('twin', { amount: '9' }));
    expect(twin.userErrors).toMatchObject([{ code: 'IDENTICAL_OPERATION_UNSETTLED' }]);
    const settled = await world.bench.whenSettled(() => grant(input('before', { amount: '9' })));
    expect(settled.userErrors).toMatchObject([{ code: 'NOT_CARRIED_OUT' }]);
    expect(settled.failures).toHaveLength(3);
    expect(await writes()).toBe(1);
  });

  test('a solution provider may not', async () => {
    const provider = await startIssuing({ partner: { credentials: sandboxProvider } });
    const refused = await mutation(
      provider.bench,
      'grantVoucherQuota',
      'granted { id }',
    )(input('provider', { quotaId: provider.quotaId }));
    await provider.close();
    expect(refused).toMatchObject({
      operation: { status: 'REJECTED' },
      userErrors: [{ code: 'NOT_ALLOWED', partnerCode: 'CBC.0150' }],
    });
  });
});
