import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sandboxDistributor } from '../../partner/sandbox/auth/partners.js';
import { type Issuing, minus, startIssuing } from './support/issuing.js';

let world: Issuing;
afterAll(() => world.close());
const input = (idempotencyKey: string, more: object = {}) => ({
  idempotencyKey,
  quotaId: world.quotaId,
  customerIds: world.customers.slice(0, 1),
  faceValue: '10',
  ...more,
});
const writes = async () => (await world.bench.calls()).createPartnerCoupons ?? 0;
const drop = (when: string) => world.bench.faults([{ operation: 'createPartnerCoupons', drop: when }]);
const chinese = { 'accept-language': 'zh-CN' };

describe('what an operator allows', () => {
  beforeAll(async () => {
    world = await startIssuing({
      guards: { largestFaceValue: '50' },
      ledger: { dailyLimit: '100' },
    });
  });

  test('a face value above the largest is refused before any call', async () => {
    await world.bench.resetCalls();
    for (const dryRun of [true, false]) {
      const refused = await world.issue(input('face', { faceValue: '50.01', dryRun }));
      expect(refused.userErrors).toMatchObject([
        { code: 'INVALID_INPUT', field: ['faceValue'], message: expect.stringContaining('up to 50 yuan') },
      ]);
    }
    expect(await world.bench.calls()).toEqual({});
  });

  test('the sum of a day: what goes beyond it is not sent, also not in part', async () => {
    const ten = world.customers.slice(0, 10);
    const four = (key: string) => world.issue(input(key, { customerIds: ten.slice(0, 4) }));
    expect((await four('40')).issued).toHaveLength(4);
    expect((await four('80')).issued).toHaveLength(4);
    const before = await world.balance();
    for (const dryRun of [true, false]) {
      const beyond = input('beyond', { customerIds: ten.slice(0, 3), dryRun });
      const refused = await world.issue(beyond, chinese);
      expect(refused.issued).toEqual([]);
      expect(refused.userErrors).toMatchObject([
        { code: 'DAILY_LIMIT_EXCEEDED', message: expect.stringContaining('每日（北京时间）100.00 元') },
      ]);
    }
    expect(await world.balance()).toBe(before);
  });

  test('what failed is given back: refused, failing for a customer, or lost and not done', async () => {
    const fails = { customerIds: [world.referrals[0]!], faceValue: '15' };
    const refusedQuota = { quotaId: '0123456789abcdef0123456789abcdef', faceValue: '15' };
    for (const [key, more] of [
      ['fails', fails],
      ['fails again', fails],
      ['refused', refusedQuota],
      ['refused again', refusedQuota],
    ] as const) {
      const refused = await world.issue(input(key, more));
      expect([key, refused.issued, refused.operation.amount.amount]).toEqual([key, [], '0.00']);
    }
    await drop('before');
    const lost = input('lost', { faceValue: '15' });
    expect((await world.issue(lost)).userErrors).toMatchObject([{ code: 'OUTCOME_UNKNOWN' }]);
    const meanwhile = await world.issue(input('meanwhile', { faceValue: '16' }));
    expect(meanwhile.userErrors).toMatchObject([{ code: 'DAILY_LIMIT_EXCEEDED' }]);
    const settled = await world.bench.whenSettled(() => world.issue(lost));
    expect(settled.operation.status).toBe('REJECTED');
    await drop('after');
    expect((await world.issue(input('found', { faceValue: '20' }))).operation.evidence).toBe('RECORDS');
    const full = await world.issue(input('full', { faceValue: '0.01' }));
    expect(full.userErrors).toMatchObject([{ code: 'DAILY_LIMIT_EXCEEDED' }]);
  });

  test('ten at once cannot go beyond it together', async () => {
    await world.close();
    world = await startIssuing({ ledger: { dailyLimit: '100' } });
    const all = await Promise.all(
      world.customers
        .slice(0, 10)
        .map((id) => world.issue(input(`one for ${id}`, { customerIds: [id], faceValue: '30' }))),
    );
    const sent = all.filter(({ issued }) => issued.length === 1);
    expect(sent).toHaveLength(3);
    const others = all.filter(({ issued }) => issued.length === 0);
    for (const { userErrors, operation } of others) {
      expect(userErrors).toMatchObject([{ code: 'DAILY_LIMIT_EXCEEDED' }]);
      expect(operation.status).toBe('INTENT');
    }
    expect(await writes()).toBe(3);
  });
});

describe('a distributor, for the customers of its resellers', () => {
  let reseller: string;
  let customerIds: string[];
  let quotaId: string;
  beforeAll(async () => {
    await world.close();
    world = await startIssuing({
      partner: { credentials: sandboxDistributor },
    });
    const { indirect_partners = [] } = await world.partner.call('listIndirectPartners', { body: {} });
    reseller = indirect_partners[0]!.indirect_partner_id!;
    const { data } = await world.bench.query(
      `query ($id: ID!) {
        customers(first: 50, filter: { resellerId: $id, associationType: RESALE }) { nodes { id } }
        voucherQuotas(kind: VOUCHER, filter: { resellerId: $id, statuses: [ACTIVE] }) { nodes { id } } }`,
      { id: reseller },
    );
    customerIds = data.customers.nodes.map(({ id }: { id: string }) => id).slice(0, 2);
    quotaId = data.voucherQuotas.nodes[0].id;
  });
  beforeEach(async () => {
    await world.bench.faults([]);
    await world.bench.resetCalls();
  });
  const of = (key: string, more: object = {}) =>
    input(key, { quotaId, customerIds, resellerId: reseller, ...more });
  const balance = async () => {
    const { data } = await world.bench.query(
      `{ voucherQuota(id: "${quotaId}", resellerId: "${reseller}") { balance { amount } } }`,
    );
    return data.voucherQuota.balance.amount;
  };

  test('issued from the reseller’s quota, with a dry run that comes true', async () => {
    const before = await balance();
    const dry = await world.issue(of('own', { dryRun: true }));
    const done = await world.issue(of('own'));
    expect(done).toMatchObject({
      operation: { status: 'CONFIRMED', amount: { amount: '20.00' } },
      issued: customerIds.map((id) => ({ customer: { id }, voucher: { status: 'AVAILABLE' } })),
      quota: { balance: { amount: minus(before, 20) } },
    });
    expect(dry.preview).toMatchObject({
      amount: { amount: '20.00' },
      changes: [{ before: { amount: before }, after: done.quota.balance }],
    });
  });

  test('a lost answer is found in the reseller’s records', async () => {
    await drop('after');
    const done = await world.issue(of('lost'));
    expect(done.operation).toMatchObject({ status: 'CONFIRMED', evidence: 'RECORDS' });
    const [one] = done.issued;
    const { user_coupons = [] } = await world.partner.call('listIssuedPartnerCoupons', {
      query: { indirect_partner_id: reseller, customer_id: one.customer.id, limit: 100 },
    });
    expect(user_coupons.map(({ coupon_id }) => coupon_id)).toContain(one.id);
  });

  test('without the reseller neither its quota nor its customers are found; an unknown one is refused', async () => {
    const without = await world.issue(of('without', { resellerId: null }));
    expect(without.userErrors).toMatchObject([{ code: 'QUOTA_UNAVAILABLE' }]);
    for (const dryRun of [true, false]) {
      const { data } = await world.bench.query(
        'mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { userErrors { code partnerCode } } }',
        { input: of('foreign', { resellerId: 'nobody', dryRun }) },
      );
      expect(data.issueVouchers.userErrors).toEqual([
        { code: 'RESELLER_NOT_YOURS', partnerCode: 'CBC.99000037' },
      ]);
    }
    expect(await writes()).toBe(2);
  });
});
