import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
import { month, spender } from '../testing/spender.js';
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

const parts = [
  'cash_amount',
  'credit_amount',
  'coupon_amount',
  'flexipurchase_coupon_amount',
  'stored_value_card_amount',
] as const;

describe('a customer’s own bills', () => {
  let own: TestClient;
  let records: Row[];
  let sums: Row;

  beforeAll(async () => {
    let customer: Row;
    [own, customer, records] = await spender(partner, customers);
    sums = (await own.call('showCustomerMonthlySum', { bill_cycle: month, limit: 1000 })).json;
    expect(sums.bill_sums[0].customer_id).toBe(customer.customer_id);
  });

  test('the monthly sum has the partner’s amounts, its totals those of its rows', () => {
    for (const name of parts) {
      expect(fen(sums[name])).toBe(fenOf(records, (row) => row[name]));
      expect(fen(sums[name])).toBe(fenOf(sums.bill_sums, (row: Row) => row[name]));
    }
    expect(fen(sums.consume_amount)).toBe(fenOf(records, (row) => row.payment_amount));
  });

  test.each([1, 2, 3])('resource records add up to it with statistic_type %i', async (statistic_type) => {
    for (const [id, list, amount] of [
      ['listCustomerselfResourceRecords', 'fee_records', 'amount'],
      ['listCustomerselfResourceRecordDetails', 'monthly_records', 'consume_amount'],
    ] as const) {
      const rows = await own.all(id, list, { cycle: month, statistic_type }, 1000);
      expect(fenOf(rows, (row) => row[amount])).toBe(fen(sums.consume_amount));
      expect(
        rows.every(
          ({ bill_date }) =>
            (bill_date !== undefined) ===
            (statistic_type === 2 || (statistic_type === 3 && list === 'fee_records')),
        ),
      ).toBe(true);
      expect(rows.every((row) => (row.consume_time !== undefined) === (statistic_type === 3))).toBe(true);
    }
  });

  test('defaults differ: single records in one, billing cycle in the other', async () => {
    const single = await own.all('listCustomerselfResourceRecords', 'fee_records', { cycle: month }, 1000);
    expect(single).toHaveLength(records.length);
    const cycle = await own.all(
      'listCustomerselfResourceRecordDetails',
      'monthly_records',
      { cycle: month },
      1000,
    );
    expect(cycle.length).toBeLessThan(records.length);
    expect(cycle[0].resource_Type_code).toMatch(/^hws\.resource\.type\./);
    expect(single[0].charge_mode).toEqual(expect.any(String));
  });

  test('the transaction bill has one row per trade and adds up', async () => {
    const rows = await own.all('listCustomerBillsFeeRecords', 'records', { bill_cycle: month }, 1000);
    expect(fenOf(rows, (row) => row.consume_amount)).toBe(fen(sums.consume_amount));
    for (const row of rows) {
      expect(fen(row.official_amount)).toBe(
        fen(row.official_discount_amount) + fen(row.erase_amount) + fen(row.consume_amount),
      );
    }
    const wanted = rows.filter(({ charging_mode }) => charging_mode === 1);
    expect(
      await own.all('listCustomerBillsFeeRecords', 'records', { bill_cycle: month, charging_mode: 1 }),
    ).toEqual(wanted);
    expect(await own.all('listCustomerBillsFeeRecords', 'records', { bill_cycle: month, status: 3 })).toEqual(
      [],
    );
  });

  test('amortized cost splits what was billed over the months', async () => {
    const all: Row[] = [];
    for (const shared_month of ['2026-09', month]) {
      const rows = await own.all('listCustomerBillsMonthlyBreakDown', 'details', { shared_month }, 1000);
      for (const row of rows) {
        expect(fen(row.consume_amount)).toBe(
          fen(row.past_months_amortized_amount) +
            fen(row.current_month_amortized_amount) +
            fen(row.future_months_amortized_amount),
        );
        if (row.charging_mode === 3) expect(row.future_months_amortized_amount).toBe(0);
        all.push(row);
      }
    }
    expect(all.some((row) => row.bill_cycle !== row.shared_month)).toBe(true);
    const used = all.filter((row) => row.shared_month === month && row.charging_mode === 3);
    expect(used.length).toBeGreaterThan(0);
  });

  test('a member’s bill needs the member, and there are none', async () => {
    for (const [id, input] of [
      ['showCustomerMonthlySum', { bill_cycle: month }],
      ['listCustomerselfResourceRecords', { cycle: month }],
      ['listCustomerselfResourceRecordDetails', { cycle: month }],
      ['listCustomerBillsFeeRecords', { bill_cycle: month }],
      ['listCustomerBillsMonthlyBreakDown', { shared_month: month }],
    ] as const) {
      const refused = await own.call(id, { ...input, method: 'sub_customer' });
      expect([refused.status, refused.json.error_code]).toEqual([400, 'CBC.0100']);
      const none = await own.call(id, { ...input, method: 'sub_customer', sub_customer_id: 'x' });
      expect(none.json.total_count).toBe(0);
    }
  });

  test.each([
    [{ query_type: 'DAILY' }, 'statistic_type'],
    [{ query_type: 'DAILY', statistic_type: 2, bill_cycle_begin: '2026-10-01' }, 'bill_cycle_end'],
    [{ cycle: '2018-12' }, 'cycle'],
  ])('details: %j is refused', async (input, parameter) => {
    const answer = await own.call('listCustomerselfResourceRecordDetails', { cycle: month, ...input });
    expect(answer.json.error_code).toBe('CBC.0100');
    expect(answer.json.error_msg).toContain(parameter);
  });

  test('days of a bill are Beijing’s', async () => {
    const days = { cycle: month, statistic_type: 3, query_type: 'DAILY' };
    const rows = await own.all(
      'listCustomerselfResourceRecordDetails',
      'monthly_records',
      { ...days, bill_cycle_begin: '2026-10-05', bill_cycle_end: '2026-10-05' },
      1000,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { effective_time } of rows.filter(({ charge_mode }) => charge_mode === 3)) {
      expect(effective_time).toBe('2026-10-04T16:00:00Z');
    }
  });

  test('rows with nothing payable can be left out; unassigned projects are null or -1', async () => {
    const count = async (input: object) =>
      (await own.call('listCustomerselfResourceRecords', { cycle: month, ...input })).json.total_count;
    expect(await count({ include_zero_record: false })).toBeLessThanOrEqual(await count({}));
    expect(await count({ enterprise_project_id: 'null' })).toBe(await count({ enterprise_project_id: '-1' }));
    expect(await count({ cloud_service_type: '' })).toBe(0);
  });
});
