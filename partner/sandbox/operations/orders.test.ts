import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy, fen, fenOf } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let orders: Row[];
let details: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  orders = await partner.all('listCustomerOrders', 'order_infos');
  details = await Promise.all(
    orders.map(
      async ({ order_id }) => (await partner.call('showCustomerOrderDetails', { order_id, limit: 100 })).json,
    ),
  );
});
afterAll(() => sandbox.close());

const list = async (input: object) =>
  (await partner.call('listCustomerOrders', { limit: 100, ...input })).json;

describe('listCustomerOrders', () => {
  test('about six a customer, newest first, some customers with none and a few with more than 30', async () => {
    expect(orders.length).toBeGreaterThan(600);
    expect(orders.length).toBeLessThan(840);
    const times = orders.map(({ create_time }) => create_time);
    expect(times).toEqual([...times].sort().reverse());
    const counts = Object.values(countBy(orders, ({ customer_id }) => customer_id));
    expect(counts.length).toBeLessThan(120);
    expect(counts.filter((count) => count > 30)).toHaveLength(3);
  });

  test('every status and every listed type occurs', () => {
    expect(Object.keys(countBy(orders, ({ status }) => status)).map(Number)).toEqual([
      1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13,
    ]);
    expect(Object.keys(countBy(orders, ({ order_type }) => order_type)).map(Number)).toEqual([
      1, 2, 3, 4, 11, 13, 14, 15,
    ]);
  });

  test('pages by rows, ascending on request in any case', async () => {
    expect((await list({ offset: 5, limit: 4 })).order_infos).toEqual(orders.slice(5, 9));
    const ascending = await list({ order_by: 'CREATETIME', limit: 10 });
    expect(ascending.order_infos.map((one: Row) => one.create_time)).toEqual(
      orders
        .slice(-10)
        .map((one) => one.create_time)
        .reverse(),
    );
    expect((await list({ order_by: '-createTime', limit: 3 })).order_infos).toEqual(orders.slice(0, 3));
    expect((await list({ offset: 100_000 })).order_infos).toEqual([]);
  });

  test('filters by customer, status, type and service, ids and codes in any case', async () => {
    const sample = orders[3];
    for (const [filter, wanted] of [
      [{ order_id: sample.order_id.toLowerCase() }, (one: Row) => one.order_id === sample.order_id],
      [{ customer_id: sample.customer_id }, (one: Row) => one.customer_id === sample.customer_id],
      [{ status: 4 }, (one: Row) => one.status === 4],
      [{ order_type: '13' }, (one: Row) => one.order_type === 13],
      [
        { service_type_code: 'HWS.service.TYPE.rds' },
        (one: Row) => one.service_type_code === 'hws.service.type.rds',
      ],
      [{ status: 5, order_type: '2' }, (one: Row) => one.status === 5 && one.order_type === 2],
    ] as const) {
      const rows = orders.filter(wanted);
      expect(rows.length).toBeGreaterThan(0);
      expect(await list(filter)).toEqual({ total_count: rows.length, order_infos: rows.slice(0, 100) });
    }
  });

  test('type 10 can be asked for but never shows: it is for details only', async () => {
    expect((await list({ order_type: '10' })).total_count).toBe(0);
  });

  test.each(['create_time', 'payment_time'])('%s windows include both ends', async (field) => {
    const times = orders.flatMap((one) => one[field] ?? []).sort();
    const [begin, end] = [times.at(-60)!, times.at(-20)!];
    const wanted = orders.filter((one) => one[field] >= begin && one[field] <= end);
    expect((await list({ [`${field}_begin`]: begin, [`${field}_end`]: end })).order_infos).toEqual(wanted);
  });

  test.each(['create_time', 'payment_time'])('a %s window spans one year at most', async (field) => {
    const [begin, end] = [`${field}_begin`, `${field}_end`];
    expect(
      (
        await partner.call('listCustomerOrders', {
          [begin]: '2025-01-01T00:00:00Z',
          [end]: '2026-01-01T00:00:00Z',
        })
      ).status,
    ).toBe(200);
    const longer = await partner.call('listCustomerOrders', {
      [begin]: '2025-01-01T00:00:00Z',
      [end]: '2026-01-01T00:00:01Z',
    });
    expect(longer.json.error_code).toBe('CBC.0100');
    expect(longer.json.error_msg).toContain(end);
  });

  test('method sub_customer lists what someone else pays for', async () => {
    const paid = orders.filter((one) => one.agent_pay_info.is_agent_pay);
    expect(paid.length).toBeGreaterThan(0);
    expect((await list({ method: 'sub_customer' })).order_infos).toEqual(paid.slice(0, 100));
    const { paying_agent_id } = paid[0].agent_pay_info;
    const found = await list({ method: 'sub_customer', customer_id: paying_agent_id });
    expect(found.order_infos).toEqual(
      paid.filter((one) => one.agent_pay_info.paying_agent_id === paying_agent_id),
    );
  });

  test('a customer sees its own orders, whichever customer it names', async () => {
    const customers = await partner.all('listSubCustomers', 'customer_infos');
    const busy = customers.find(
      (one) => orders.filter((order) => order.customer_id === one.customer_id).length > 4,
    );
    const customer = await partner.assuming(busy.account_name);
    const own = await customer.call('listCustomerOrders', { customer_id: 'someone', limit: 100 });
    expect(own.json.order_infos).toEqual(orders.filter((order) => order.customer_id === busy.customer_id));
    const foreign = orders.find((order) => order.customer_id !== busy.customer_id);
    expect(
      (await customer.call('showCustomerOrderDetails', { order_id: foreign.order_id })).json.error_code,
    ).toBe('CBC.30000010');
  });
});

describe('amounts and times are consistent', () => {
  test('lines add up to the order, discounts explain the difference to the list price', () => {
    const amounts = (row: Row) => [
      row.official_amount,
      row.amount_after_discount,
      row.amount_info.coupon_amount,
      row.amount_info.flexipurchase_coupon_amount,
    ];
    for (const { order_info, order_line_items, total_count } of details) {
      expect(order_line_items).toHaveLength(total_count);
      const sums = amounts(order_info).map((_, index) =>
        fenOf(order_line_items, (line: Row) => amounts(line)[index]),
      );
      expect(sums).toEqual(amounts(order_info).map(fen));
      for (const priced of [order_info, ...order_line_items]) {
        const discounts = fenOf(priced.amount_info.discounts, (one: Row) => one.discount_amount);
        if (discounts === fen(priced.official_amount) - fen(priced.amount_after_discount)) continue;
        throw new Error(`discounts do not explain ${JSON.stringify(priced)}`);
      }
    }
  });

  test('coupons never pay more than the order costs', () => {
    for (const { order_info } of details) {
      const { coupon_amount, flexipurchase_coupon_amount } = order_info.amount_info;
      if (order_info.amount_after_discount < 0) continue;
      expect(fen(coupon_amount) + fen(flexipurchase_coupon_amount)).toBeLessThanOrEqual(
        fen(order_info.amount_after_discount),
      );
    }
  });

  test('only paid orders have a payment time, only those waiting for payment a deadline', () => {
    for (const { order_info } of details) {
      const paid = ![1, 4, 6, 9].includes(order_info.status);
      expect(order_info.payment_time !== undefined).toBe(paid);
      expect(order_info.pending_payment_end_time !== undefined).toBe(order_info.status === 6);
      if (paid) expect(order_info.payment_time >= order_info.create_time).toBe(true);
      expect(order_info.create_time < testNow.toISOString()).toBe(true);
    }
  });

  test('unsubscriptions give money back, without periods, with fee and consumption', () => {
    const refunds = details.filter(({ order_info }) => order_info.order_type === 4);
    expect(refunds.length).toBeGreaterThan(5);
    for (const { order_info, order_line_items } of refunds) {
      expect(order_info.official_amount).toBe(order_info.amount_after_discount);
      expect(order_info.amount_after_discount).toBeLessThanOrEqual(0);
      expect(order_info.amount_info.commission_amount).toBeGreaterThanOrEqual(0);
      expect(order_info.amount_info.consumed_amount).toBeGreaterThanOrEqual(0);
      expect(order_line_items.every((line: Row) => line.period_num === undefined)).toBe(true);
    }
    const others = details.filter(({ order_info }) => ![4, 10].includes(order_info.order_type));
    expect(others.some(({ order_info }) => 'commission_amount' in order_info.amount_info)).toBe(false);
  });

  test('combined orders own the lines of their children, whose amounts add up to theirs', async () => {
    const combined = details.filter(({ order_info }) => order_info.sub_order_infos.length > 0);
    expect(combined.length).toBeGreaterThan(0);
    for (const { order_info, order_line_items } of combined) {
      const { sub_order_infos: children } = order_info;
      expect(fenOf(children, (child: Row) => child.amount_after_discount)).toBe(
        fen(order_info.amount_after_discount),
      );
      const owners = new Set(order_line_items.map((line: Row) => line.order_id));
      expect(owners).toEqual(new Set(children.map((child: Row) => child.order_id)));
      const child = await partner.call('showCustomerOrderDetails', { order_id: children[0].order_id });
      expect(child.json.order_info.order_id).toBe(children[0].order_id);
    }
  });
});

describe('showCustomerOrderDetails', () => {
  test('pages lines; the count is of lines; a few orders have more than ten', async () => {
    const large = details.filter(({ total_count }) => total_count > 10);
    expect(large.length).toBeGreaterThan(0);
    const { order_info, order_line_items, total_count } = large[0];
    const second = await partner.call('showCustomerOrderDetails', {
      order_id: order_info.order_id,
      offset: 10,
    });
    expect(second.json.order_line_items).toEqual(order_line_items.slice(10, 20));
    expect(second.json.total_count).toBe(total_count);
  });

  test('an unknown order: 400 CBC.30000010', async () => {
    const answer = await partner.call('showCustomerOrderDetails', { order_id: 'CS0' });
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.30000010']);
  });

  test('names come in the language asked for', async () => {
    const { order_id } = orders.find((one) => one.service_type_code === 'hws.service.type.ec2');
    const name = async (language: string) =>
      (await partner.call('showCustomerOrderDetails', { order_id }, { 'x-language': language })).json
        .order_info.service_type_name;
    expect([await name('zh_CN'), await name('en_US')]).toEqual(['弹性云服务器', 'Elastic Cloud Server']);
  });

  test('a reseller’s order needs the reseller; its id is ignored for an own order', async () => {
    const { indirect_partners } = (await partner.call('listIndirectPartners')).json;
    for (const { indirect_partner_id } of indirect_partners) {
      const own = orders[0].order_id;
      expect(
        (await partner.call('showCustomerOrderDetails', { order_id: own, indirect_partner_id })).status,
      ).toBe(200);
      const [order] = (await list({ indirect_partner_id })).order_infos;
      if (!order) continue;
      const { order_id } = order;
      expect((await partner.call('showCustomerOrderDetails', { order_id })).json.error_code).toBe(
        'CBC.30000010',
      );
      expect((await partner.call('showCustomerOrderDetails', { order_id, indirect_partner_id })).status).toBe(
        200,
      );
    }
  });
});
