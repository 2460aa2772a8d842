import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy, fen, fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row, type TestInput } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let records: Row[];
let vouchers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  records = await partner.all('listPartnerCouponsRecord', 'records');
  vouchers = await partner.all('listIssuedPartnerCoupons', 'user_coupons');
});
afterAll(() => sandbox.close());

const list = (input: TestInput) => partner.all('listPartnerCouponsRecord', 'records', input);
const succeeded = (row: Row) => row.result === '0';

describe.each([1, 2, 3])('with seed %i', (seed) => {
  test('records explain the quotas: granted - issued + taken back - handed on is the balance', async () => {
    const other = await startSandbox({ now: testNow, quota: 'off', seed, customers: 40 });
    const client = await TestClient.ofPartner(other);
    const all = (await client.all('listPartnerCouponsRecord', 'records')).filter(succeeded);
    const granted = await client.all('listCouponQuotasRecords', 'records');
    for (const quota_type of [0, 1]) {
      for (const quota of await client.all('listQuotaCoupons', 'quotas', { quota_type })) {
        const own = all.filter(({ quota_id }) => quota_id === quota.quota_id);
        const issued = fenOf(
          own.filter((row) => row.operation_type === '1'),
          (row) => row.operation_amount,
        );
        const back = fenOf(
          own.filter((row) => row.operation_type !== '1'),
          (row) => row.operation_amount,
        );
        const handed = granted.filter((row) => row.parent_quota_id === quota.quota_id);
        const out = fenOf(
          handed.filter((row) => row.operation_type === '10'),
          (row) => row.amount,
        );
        const taken = fenOf(
          handed.filter((row) => row.operation_type === '11'),
          (row) => row.amount,
        );
        expect(fen(quota.balance)).toBe(fen(quota.quota_value) - issued + back - out + taken);
      }
    }
    await other.close();
  });
});

describe('listPartnerCouponsRecord', () => {
  test('newest first, one issue per coupon, failed attempts without one', () => {
    const times = records.map(({ operation_time }) => operation_time);
    expect(times).toEqual([...times].sort().reverse());
    const issues = records.filter((row) => row.operation_type === '1' && succeeded(row));
    expect(new Set(issues.map(({ coupon_id }) => coupon_id)).size).toBe(issues.length);
    for (const coupon of vouchers) {
      const issue = issues.find(({ coupon_id }) => coupon_id === coupon.coupon_id);
      expect(issue).toMatchObject({ operation_amount: coupon.face_value, customer_id: coupon.customer_id });
    }
    expect(records.filter((row) => !succeeded(row)).every(({ coupon_id }) => coupon_id === undefined)).toBe(
      true,
    );
    expect(Object.keys(countBy(records, ({ operation_type }) => operation_type))).toEqual(['1', '2', '4']);
  });

  test('filters; lists repeat their key, and an empty one lets nothing pass', async () => {
    const sample = records.find(({ operation_type }) => operation_type === '2');
    for (const field of ['quota_id', 'quota_type', 'customer_id'] as const) {
      expect(await list({ [field]: sample[field] })).toEqual(
        records.filter((row) => row[field] === sample[field]),
      );
    }
    const path = '/v2/promotions/benefits/partner-coupons/records/query?limit=100';
    const raw = async (query: string) => (await partner.send('GET', `${path}&${query}`)).json;
    const both = records.filter(({ operation_type }) => operation_type === '2' || operation_type === '4');
    expect((await raw('operation_types=2&operation_types=4')).total_count).toBe(both.length);
    expect((await raw(`coupon_ids=${sample.coupon_id}`)).records).toEqual(
      records.filter(({ coupon_id }) => coupon_id === sample.coupon_id),
    );
    expect((await raw('operation_types=')).total_count).toBe(0);
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((type) => `operation_types=${type}`).join('&');
    expect((await raw(nine)).error_code).toBe('CBC.0100');
    expect((await raw('operation_types=12')).error_code).toBe('CBC.0100');
  });

  test('an unknown result is ignored, an empty time refused, null is a quota nobody has', async () => {
    const count = async (input: object) =>
      (await partner.call('listPartnerCouponsRecord', { ...input })).json;
    expect((await count({ result: '7' })).total_count).toBe(records.length);
    expect((await count({ result: '-1' })).total_count).toBe(records.filter((row) => !succeeded(row)).length);
    expect((await count({ quota_id: '' })).total_count).toBe(records.length);
    expect((await count({ quota_id: 'null' })).total_count).toBe(0);
    expect((await count({ operation_time_begin: '' })).error_code).toBe('CBC.0100');
    expect((await count({ operation_time_end: 'null' })).error_code).toBe('CBC.0100');
    expect((await count({ indirect_partner_id: 'x' })).error_code).toBe('CBC.99000037');
  });

  test('windows exclude their ends', async () => {
    const [end, begin] = [records[3].operation_time, records[20].operation_time];
    expect(await list({ operation_time_begin: begin, operation_time_end: end })).toEqual(
      records.filter(({ operation_time }) => operation_time > begin && operation_time < end),
    );
  });
});

describe('quotas of resellers', () => {
  test('are the ones they issue from, and reclaimed ones; the log has a grant for each', async () => {
    const quotas = await partner.all('listIssuedCouponQuotas', 'quotas');
    const log = await partner.all('listCouponQuotasRecords', 'records');
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    for (const { indirect_partner_id, name } of indirect_partners) {
      const own = await partner.all('listIssuedCouponQuotas', 'quotas', { indirect_partner_id });
      expect(own).toEqual(quotas.filter((quota) => quota.indirect_partner_id === indirect_partner_id));
      const active = await partner.all('listQuotaCoupons', 'quotas', { indirect_partner_id });
      for (const quota of active) {
        expect(own).toContainEqual(
          expect.objectContaining({
            quota_id: quota.quota_id,
            balance: quota.balance,
            indirect_partner_name: name,
          }),
        );
      }
      expect(own.filter(({ quota_status }) => quota_status === 6)).toHaveLength(1);
    }
    expect(
      log
        .filter(({ operation_type }) => operation_type === '10')
        .map(({ quota_id }) => quota_id)
        .sort(),
    ).toEqual(quotas.map(({ quota_id }) => quota_id).sort());
    const sample = log.find(({ operation_type }) => operation_type === '11');
    const found = async (input: TestInput) => partner.all('listCouponQuotasRecords', 'records', input);
    for (const field of ['quota_id', 'parent_quota_id', 'operation_type', 'indirect_partner_id']) {
      expect(await found({ [field]: sample[field] })).toEqual(
        log.filter((row) => row[field] === sample[field]),
      );
    }
    expect(await found({ operation_type: '99' })).toEqual(log);
    expect(await found({ operation_type: '' })).toEqual(log);
    expect(await found({ parent_quota_id: 'null' })).toEqual([]);
    expect(
      await found({ operation_time_begin: sample.operation_time, operation_time_end: sample.operation_time }),
    ).toEqual([sample]);
    const answer = await partner.call('listCouponQuotasRecords', { operation_time_begin: '' });
    expect(answer.json.error_code).toBe('CBC.0100');
    expect((await partner.call('listIssuedCouponQuotas', { parent_quota_id: '' })).json.total_count).toBe(0);
    expect((await partner.call('listIssuedCouponQuotas', { quota_id: '' })).json.total_count).toBe(
      quotas.length,
    );
    expect(
      (await partner.call('listIssuedCouponQuotas', { indirect_partner_id: 'x' })).json.total_count,
    ).toBe(0);
  });
});

describe('a holder’s coupons and cards', () => {
  let holders: { own: TestClient; coupons: Row[]; id: string }[];

  beforeAll(async () => {
    holders = [];
    const customers = await partner.all('listSubCustomers', 'customer_infos', { association_type: '2' });
    for (const { account_name, customer_id } of customers) {
      const own = await partner.assuming(account_name);
      const answer = await own.call('listSubCustomerCoupons', { limit: 100 });
      if (answer.status !== 200) continue;
      holders.push({ own, id: customer_id, coupons: answer.json.user_coupons });
    }
  });

  test('are those the partner issued and did not reclaim, for a year after expiry, and Huawei’s', () => {
    const yearAgo = '2025-11-18T06:00:00Z';
    for (const { id, coupons } of holders) {
      const issued = vouchers.filter(
        (one) => one.customer_id === id && one.status !== 5 && one.expire_time > yearAgo,
      );
      const huawei = coupons.filter(({ source_id }) => source_id.startsWith('HWC-'));
      expect(coupons).toHaveLength(issued.length + huawei.length);
      for (const coupon of issued) {
        expect(coupons).toContainEqual(
          expect.objectContaining({
            coupon_id: coupon.coupon_id,
            status: coupon.status,
            balance: coupon.balance,
            valid_time: coupon.effective_time,
          }),
        );
      }
    }
    const all = holders.flatMap(({ coupons }) => coupons);
    expect(Object.keys(countBy(all, ({ coupon_type }) => coupon_type))).toEqual(['1', '2', '4']);
    expect(
      all.filter(({ coupon_version }) => coupon_version === 1).every((one) => one.balance === undefined),
    ).toBe(true);
  });

  test('filters; the total is called count, an offset needs a limit', async () => {
    const { own, coupons } = holders.find((one) => one.coupons.length > 8)!;
    const count = async (input: object) => (await own.call('listSubCustomerCoupons', { ...input })).json;
    const sample = coupons[2];
    for (const [filter, field] of [
      ['coupon_id', 'coupon_id'],
      ['promotion_plan_id', 'promotion_plan_id'],
      ['coupon_type', 'coupon_type'],
      ['status', 'status'],
      ['source_id', 'source_id'],
    ] as const) {
      expect((await count({ [filter]: sample[field] })).count).toBe(
        coupons.filter((row) => row[field] === sample[field]).length,
      );
    }
    expect((await count({ offset: 3 })).user_coupons[0]).toEqual(coupons[0]);
    expect((await count({ offset: 3, limit: 2 })).user_coupons).toEqual(coupons.slice(3, 5));
    expect((await count({ status: '' })).count).toBe(coupons.length);
    expect((await count({ active_start_time: '' })).error_code).toBe('CBC.0100');
    expect(
      (await count({ active_start_time: sample.active_time, active_end_time: sample.active_time })).count,
    ).toBe(1);
  });

  test('a partner sees its own, never its customers’', async () => {
    const mine = (await partner.call('listSubCustomerCoupons', { limit: 100 })).json;
    expect(mine.count).toBeGreaterThan(0);
    const issued = new Set(vouchers.map(({ coupon_id }) => coupon_id));
    expect(mine.user_coupons.some((one: Row) => issued.has(one.coupon_id))).toBe(false);
    const foreign = await partner.call('listSubCustomerCoupons', { indirect_partner_id: 'x' });
    expect(foreign.json.error_code).toBe('CBC.99000037');
  });

  test('voucher transactions chain, and leave what the vouchers have', async () => {
    let rows = 0;
    for (const { own, coupons } of holders) {
      const all: Row[] = [];
      for (const year of [2026, 2025, 2024, 2023]) {
        const days = { trade_time_begin: `${year - 1}-11-19`, trade_time_end: `${year}-11-18` };
        all.push(
          ...(await own.all('listCustomerCouponChangeRecords', 'records', {
            balance_type: 'BALANCE_TYPE_COUPON',
            ...days,
          })),
        );
      }
      rows += all.length;
      all.forEach((row, index) => {
        const before = index + 1 < all.length ? fen(Number(all[index + 1].balance_after_change)) : 0;
        const change = fen(Number(row.change_amount)) * (row.revenue_expense_type === 'REVENUE' ? 1 : -1);
        if (before + change !== fen(Number(row.balance_after_change))) throw new Error(JSON.stringify(row));
      });
      const left = coupons.filter(({ coupon_type, status }) => coupon_type === 1 && status === 2);
      const balance = fenOf(left, (one) => one.balance ?? one.face_value);
      expect(all.length === 0 ? 0 : fen(Number(all[0].balance_after_change))).toBe(balance);
    }
    expect(rows).toBeGreaterThan(100);
  });

  test.each([
    [{ balance_type: undefined }, 'balance_type'],
    [{ trade_type: '' }, 'trade_type'],
    [{ trade_type: 'DEDUCT' }, 'trade_type'],
    [{ trade_time_begin: '' }, 'trade_time_begin'],
    [{ trade_time_begin: '2024-01-01', trade_time_end: '2025-01-02' }, 'trade_time_end'],
  ])('voucher transactions: %j is refused', async (input, parameter) => {
    const asked = Object.entries({ balance_type: 'BALANCE_TYPE_COUPON', ...input }).filter(
      ([, value]) => value !== undefined,
    );
    const answer = await holders[0]!.own.call('listCustomerCouponChangeRecords', Object.fromEntries(asked));
    expect(answer.json.error_code).toBe('CBC.0100');
    expect(answer.json.error_msg).toContain(parameter);
  });

  test('stored-value cards come by status, as text', async () => {
    const cards: Row[] = [];
    for (const { own } of holders) {
      for (const status of [1, 2]) {
        const rows = await own.all('listStoredValueCards', 'stored_value_cards', { status });
        expect(rows.every((card) => card.status === status && typeof card.balance === 'string')).toBe(true);
        expect(rows.every(({ balance }) => (Number(balance) === 0) === (status === 2))).toBe(true);
        cards.push(...rows);
      }
    }
    expect(Object.keys(countBy(cards, ({ status }) => status))).toEqual(['1', '2']);
    const missing = await holders[0]!.own.call('listStoredValueCards');
    expect(missing.json.error_code).toBe('CBC.0100');
  });
});
