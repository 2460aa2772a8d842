import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];
let all: Row[][];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
  all = await Promise.all(
    customers.map(({ customer_id }) =>
      partner.all('listPayPerUseCustomerResources', 'data', { customer_id }, 500),
    ),
  );
});
afterAll(() => sandbox.close());

const list = async (input: object) =>
  (await partner.call('listPayPerUseCustomerResources', { limit: 500, ...input })).json;
/** The customer with the most resources. */
const busiest = () => {
  const index = all.findIndex((rows) => rows.length === Math.max(...all.map(({ length }) => length)));
  return {
    customer_id: customers[index].customer_id as string,
    account_name: customers[index].account_name,
    rows: all[index]!,
  };
};

test('every status occurs, main and attached resources, and all of it was paid for', async () => {
  const rows = all.flat();
  expect(Object.keys(countBy(rows, ({ status }) => status))).toEqual(['2', '3', '4', '5']);
  const ids = new Set(rows.map(({ resource_id }) => resource_id));
  expect(ids.size).toBe(rows.length);
  for (const { is_main_resource, parent_resource_id, effective_time, expire_time } of rows) {
    expect(parent_resource_id === undefined).toBe(is_main_resource === 1);
    if (parent_resource_id) expect(ids.has(parent_resource_id)).toBe(true);
    expect(effective_time < expire_time).toBe(true);
  }
});

test('a partner has to name the customer; an unknown one has nothing', async () => {
  expect((await partner.call('listPayPerUseCustomerResources')).json.error_msg).toContain(
    'customer_id is required',
  );
  expect(await list({ customer_id: 'nobody' })).toEqual({ data: [], total_count: 0 });
});

test('a customer sees its own without naming anyone', async () => {
  const { account_name, rows } = busiest();
  const customer = await partner.assuming(account_name);
  const own = await customer.call('listPayPerUseCustomerResources', { customer_id: 'someone', limit: 500 });
  expect(own.json.data).toEqual(rows.slice(0, 500));
});

test('by order: what a purchase provisioned, one per unit of its lines; unpaid orders have none', async () => {
  const orders = await partner.all('listCustomerOrders', 'order_infos', { status: 5, order_type: '1' });
  for (const { order_id, customer_id, sub_order_infos } of orders
    .filter((one) => one.sub_order_infos.length === 0)
    .slice(0, 20)) {
    expect(sub_order_infos).toEqual([]);
    const { order_line_items } = (await partner.call('showCustomerOrderDetails', { order_id, limit: 100 }))
      .json;
    const units = order_line_items.reduce((total: number, line: Row) => total + line.subscription_num, 0);
    expect((await list({ customer_id, order_id })).total_count).toBe(units);
  }
  const [pending] = (await partner.call('listCustomerOrders', { status: 6, order_type: '1' })).json
    .order_infos;
  expect((await list({ customer_id: pending.customer_id, order_id: pending.order_id })).total_count).toBe(0);
});

test('a main id brings its attached resources unless only main ones are wanted; an attached id only itself', async () => {
  const { customer_id, rows } = busiest();
  const attached = rows.find((one) => one.parent_resource_id);
  const { parent_resource_id } = attached;
  const family = rows.filter(
    (one) => one.resource_id === parent_resource_id || one.parent_resource_id === parent_resource_id,
  );
  const ask = async (resource_ids: string[], only_main_resource: number) =>
    (await list({ customer_id, resource_ids, only_main_resource })).data;
  expect(await ask([parent_resource_id], 0)).toEqual(family);
  expect(await ask([parent_resource_id], 1)).toEqual(family.filter((one) => one.is_main_resource === 1));
  expect(await ask([attached.resource_id], 0)).toEqual([attached]);
  expect(await ask([attached.resource_id], 1)).toEqual([attached]);
});

test('filters by kind, status, service and expiry', async () => {
  const { customer_id, rows } = busiest();
  const [begin, end] = rows
    .map((one) => one.expire_time)
    .sort()
    .filter((_, index) => index === 3 || index === rows.length - 4);
  for (const [filter, wanted] of [
    [{ only_main_resource: 1 }, (one: Row) => one.is_main_resource === 1],
    [{ status_list: [3] }, (one: Row) => one.status === 3],
    [{ status_list: [2, 3, 4, 5] }, () => true],
    [
      { service_type_code: 'hws.service.type.ebs' },
      (one: Row) => one.service_type_code === 'hws.service.type.ebs',
    ],
    [
      { expire_time_begin: begin, expire_time_end: end },
      (one: Row) => one.expire_time >= begin && one.expire_time <= end,
    ],
  ] as const) {
    expect((await list({ customer_id, ...filter })).data).toEqual(rows.filter(wanted));
  }
});

test('pages by rows, ten by default', async () => {
  const { customer_id, rows } = busiest();
  expect((await partner.call('listPayPerUseCustomerResources', { customer_id, offset: 10 })).json).toEqual({
    data: rows.slice(10, 20),
    total_count: rows.length,
  });
});
