import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { month, recordsOf as details, spender } from '../testing/spender.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
});
afterAll(() => sandbox.close());

describe.each([1, 2, 3])('with seed %i', (seed) => {
  test('details add up to the monthly summary of each customer, service, resource type and kind', async () => {
    const other = await startSandbox({ now: testNow, quota: 'off', seed, customers: 40 });
    const client = await TestClient.ofPartner(other);
    for (const cycle of ['2026-11', month, '2026-03']) {
      const sums = (
        await Promise.all(
          ['1', '3', '11'].map((charge_mode) =>
            client.all('listSubcustomerMonthlyBills', 'bill_sums', { cycle, charge_mode }),
          ),
        )
      ).flat();
      const { sub_customers } = (
        await client.call('listConsumeSubCustomers', { bill_cycle: cycle, limit: 100 })
      ).json;
      const spent = new Set(sub_customers.map(({ customer_id }: Row) => customer_id));
      expect(sums.filter(({ customer_id }) => !spent.has(customer_id))).toEqual([]);
      for (const customer_id of spent) {
        const rows = await details(client, { customer_id, bill_cycle: cycle });
        expect(rows.length).toBeGreaterThan(0);
        if (rows[0].association_type !== '2') continue;
        const own = sums.filter((sum) => sum.customer_id === customer_id);
        const keys = (row: Row) => [
          row.cloud_service_type,
          row.resource_type_code,
          row.charge_mode,
          row.bill_type,
        ];
        const ofDetail = (row: Row) => [
          row.service_type_code,
          row.resource_type_code,
          String(row.charging_mode),
          { 4: '1', 24: '1', 9: '2' }[row.bill_detail_type as number] ?? '0',
        ];
        expect(new Set(rows.map((row) => String(ofDetail(row))))).toEqual(
          new Set(own.map((row) => String(keys(row)))),
        );
        for (const sum of own) {
          const mine = rows.filter((row) => String(ofDetail(row)) === String(keys(sum)));
          const paid = fenOf(mine, (row) => row.payment_amount - row.debt_amount - row.writeoff_amount);
          expect(paid).toBe(fen(sum.amount));
          expect(fenOf(mine, (row) => row.debt_amount)).toBe(fen(sum.debt_amount ?? 0));
          expect(fenOf(mine, (row) => row.official_discount_amount)).toBe(fen(sum.discount_amount ?? 0));
        }
      }
    }
    await other.close();
  });
});

describe('listSubCustomerBillDetail', () => {
  test('list price is discount and payable, and use is priced by its unit', async () => {
    const [, , rows] = await spender(partner, customers);
    for (const row of rows) {
      expect(fen(row.official_amount)).toBe(fen(row.official_discount_amount) + fen(row.payment_amount));
      expect(row.trade_time < testNow.toISOString()).toBe(true);
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.some(({ usage_amount }) => usage_amount > 0)).toBe(true);
  });

  test('referral customers are listed too', async () => {
    const [, referral, rows] = await spender(partner, customers, '1');
    expect(rows.every(({ association_type }) => association_type === '1')).toBe(true);
    const answer = await partner.call('listSubCustomerBillDetail', {
      bill_cycle: month,
      customer_id: referral.customer_id,
      association_type: '2',
    });
    expect(answer.json.total_count).toBe(0);
  });

  test('filters, pages of up to 1000, days in pairs only', async () => {
    const [, { customer_id }, rows] = await spender(partner, customers);
    const sample = rows.find(({ charging_mode }) => charging_mode === 3);
    for (const field of [
      'service_type_code',
      'region_code',
      'charging_mode',
      'bill_detail_type',
      'resource_id',
      'resource_name',
      'trade_id',
    ]) {
      const wanted = rows.filter((row) => row[field] === sample[field]);
      expect(await details(partner, { customer_id, [field]: sample[field] })).toEqual(wanted);
    }
    const page = { bill_cycle: month, customer_id, offset: 3, limit: 4 };
    expect((await partner.call('listSubCustomerBillDetail', page)).json).toMatchObject({
      total_count: rows.length,
      fee_records: rows.slice(3, 7),
    });
    const day = '2026-10-09';
    const onDay = await details(partner, { customer_id, bill_date_begin: day, bill_date_end: day });
    expect(onDay.length).toBeGreaterThan(0);
    expect(onDay.length).toBeLessThan(rows.length);
    expect(await details(partner, { customer_id, bill_date_begin: day })).toEqual(rows);
    const nothing = await partner.call('listSubCustomerBillDetail', { ...page, limit: 0 });
    expect(nothing.json).toEqual({ total_count: rows.length, currency: 'CNY', fee_records: [] });
  });

  test.each([
    [{ bill_date_begin: '2026-09-30', bill_date_end: '2026-10-01' }, 'bill_date_begin'],
    [{ bill_date_begin: '2026-10-03', bill_date_end: '2026-10-02' }, 'bill_date_end'],
    [{ service_type_code: '' }, 'service_type_code'],
    [{ association_type: 'null' }, 'association_type'],
    [{ limit: 1001 }, 'limit'],
  ])('%j is refused', async (input, parameter) => {
    const answer = await partner.call('listSubCustomerBillDetail', {
      bill_cycle: month,
      customer_id: 'x',
      ...input,
    });
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.0100']);
    expect(answer.json.error_msg).toContain(parameter);
  });

  test('null is a service no customer uses, but no filter for numbers; months end 18 back', async () => {
    const [, { customer_id }, rows] = await spender(partner, customers);
    const count = async (input: object) => (await details(partner, { customer_id, ...input })).length;
    expect(await count({ service_type_code: 'null' })).toBe(0);
    expect(await count({ charging_mode: 'null' })).toBe(rows.length);
    expect(await count({ bill_cycle: '2025-05' })).toBe(0);
    expect(await count({ bill_cycle: '2026-12' })).toBe(0);
  });

  test('a reseller’s customer needs the reseller', async () => {
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    for (const { indirect_partner_id } of indirect_partners) {
      for (const { customer_id } of await partner.all('listSubCustomers', 'customer_infos', {
        indirect_partner_id,
      })) {
        const seen = await details(partner, { customer_id, indirect_partner_id });
        expect(await details(partner, { customer_id })).toEqual([]);
        if (seen.length > 0) return;
      }
    }
    throw new Error('no reseller customer spent anything');
  });
});
