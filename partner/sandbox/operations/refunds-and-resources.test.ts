import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { fen, fenOf } from '../testing/exact.js';
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

describe('showRefundOrderDetails', () => {
  test('splits every unsubscription into refund, use and fee by type and original order', async () => {
    const refunds = await partner.all('listCustomerOrders', 'order_infos', { order_type: '4' });
    expect(refunds.length).toBeGreaterThan(5);
    let fees = 0;
    for (const { order_id, customer_id } of refunds) {
      const { order_info } = (await partner.call('showCustomerOrderDetails', { order_id })).json;
      const { total_count, refund_infos } = (
        await partner.call('showRefundOrderDetails', { order_id, customer_id })
      ).json;
      expect(refund_infos).toHaveLength(total_count);
      const back = refund_infos.filter(({ amount }: Row) => amount <= 0);
      const kept = refund_infos.filter(({ amount }: Row) => amount > 0);
      expect(fenOf(back, (row: Row) => row.amount)).toBe(fen(order_info.amount_after_discount));
      const { commission_amount, consumed_amount } = order_info.amount_info;
      expect(fenOf(kept, (row: Row) => row.amount)).toBe(fen(commission_amount) + fen(consumed_amount));
      fees += kept.length;
      for (const row of refund_infos) {
        expect(row.measure_id).toBe('1');
        expect(row.base_order_id).toMatch(/^CS/);
        expect(row.base_order_id).not.toBe(order_id);
      }
    }
    expect(fees).toBeGreaterThan(0);
  });

  test('other orders are CBC.99005026, a partner has to name the customer, a customer does not', async () => {
    const [refund] = await partner.all('listCustomerOrders', 'order_infos', { order_type: '4' });
    const [purchase] = await partner.all('listCustomerOrders', 'order_infos', { order_type: '1' });
    const ask = async (client: TestClient, input: object) =>
      (await client.call('showRefundOrderDetails', { ...input })).json;
    const { order_id, customer_id } = refund;
    expect((await ask(partner, { order_id })).error_code).toBe('CBC.0100');
    expect((await ask(partner, { order_id, customer_id: purchase.customer_id + 'x' })).error_code).toBe(
      'CBC.99005026',
    );
    expect(
      (await ask(partner, { order_id: purchase.order_id, customer_id: purchase.customer_id })).error_code,
    ).toBe('CBC.99005026');
    const seen = await ask(partner, { order_id, customer_id });
    for (const one of customers.filter((row) => row.customer_id === customer_id)) {
      const own = await partner.assuming(one.account_name);
      const answer = await own.call('showRefundOrderDetails', { order_id });
      if (answer.status === 200) expect(answer.json).toEqual(seen);
    }
  });
});

describe('listCustomerOnDemandResources', () => {
  const list = async (input: object) =>
    (await partner.call('listCustomerOnDemandResources', { limit: 100, ...input })).json;

  test('the pay-per-use resources of a customer are those its bills name', async () => {
    const resale = customers.filter((one) => one.association_type === '2' && one.verified_status === '2');
    let compared = 0;
    for (const { customer_id } of resale.slice(0, 30)) {
      const { resources, total_count } = await list({ customer_id });
      expect(resources).toHaveLength(total_count);
      const bill = await partner.all(
        'listSubCustomerBillDetail',
        'fee_records',
        { customer_id, bill_cycle: '2026-11', charging_mode: 3 },
        1000,
      );
      const ids = new Set(resources.map(({ resource_id }: Row) => resource_id));
      expect(bill.every(({ resource_id }) => ids.has(resource_id))).toBe(true);
      compared += bill.length;
      const sizes = resources.flatMap(({ resource_info }: Row) =>
        resource_info ? [JSON.parse(resource_info).specSize] : [],
      );
      expect(sizes.every((size: number) => size > 0)).toBe(true);
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('filters; empty text, null and an empty list ask for nothing', async () => {
    const [customer_id, resources] = await busiest();
    const sample = resources[1];
    for (const [filter, field] of [
      ['region_code', 'region_code'],
      ['service_type_code', 'service_type_code'],
      ['status', 'status'],
    ] as const) {
      expect((await list({ customer_id, [filter]: sample[field] })).resources).toEqual(
        resources.filter((row) => row[field] === sample[field]),
      );
    }
    expect((await list({ customer_id, resource_ids: [sample.resource_id] })).resources).toEqual([sample]);
    const at = sample.effective_time;
    expect(
      (await list({ customer_id, effective_time_begin: at, effective_time_end: at })).resources,
    ).toContainEqual(sample);
    const empty = {
      resource_ids: [],
      region_code: '',
      service_type_code: null,
      status: null,
      effective_time_begin: '',
    };
    expect((await list({ customer_id, ...empty })).total_count).toBe(resources.length);
    expect((await list({ customer_id, offset: 1, limit: 2 })).resources).toEqual(resources.slice(1, 3));
    expect((await list({ customer_id, resource_ids: Array.from({ length: 51 }, String) })).error_code).toBe(
      'CBC.0100',
    );
  });

  test('unknown, referral and resellers’ customers are refused with their codes', async () => {
    const referral = customers.find(({ association_type }) => association_type === '1');
    expect((await list({ customer_id: 'x' })).error_code).toBe('CBC.99000035');
    expect((await list({ customer_id: referral.customer_id })).error_code).toBe('CBC.99000000');
    expect((await list({ customer_id: 'x', indirect_partner_id: 'x' })).error_code).toBe('CBC.99000037');
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    const { indirect_partner_id } = indirect_partners[0];
    const [theirs] = await partner.all('listSubCustomers', 'customer_infos', {
      indirect_partner_id,
      association_type: '2',
    });
    expect((await list({ customer_id: theirs.customer_id })).error_code).toBe('CBC.99000035');
    expect(
      (await list({ customer_id: theirs.customer_id, indirect_partner_id })).total_count,
    ).toBeGreaterThanOrEqual(0);
  });

  async function busiest(): Promise<[string, Row[]]> {
    for (const { customer_id } of customers.filter(({ association_type }) => association_type === '2')) {
      const { resources } = await list({ customer_id });
      if (resources.length > 4) return [customer_id, resources];
    }
    throw new Error('nobody uses more than four things');
  }
});
