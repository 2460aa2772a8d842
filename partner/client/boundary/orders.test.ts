import { expect, test } from '@jest/globals';
import type { AnswerOf, PartnerClient, RequestOf } from '../index.js';
import { boundedPartner } from './bounded-partner.js';

type Query = NonNullable<RequestOf<'listCustomerOrders'>['query']>;
type Answer = Partial<AnswerOf<'listCustomerOrders'>>;

/** Reads orders as a caller who may see two customers, of a partner that answers so. */
function readFrom(answer: (query: Query) => object, query: Query): Promise<Answer> {
  const inner = { call: async (_: string, request: { query: Query }) => answer(request.query) };
  const boundary = { customers: ['c1', 'c2'], resellers: [] };
  return boundedPartner(inner as unknown as PartnerClient, boundary).call('listCustomerOrders', { query });
}

test('accounts that pay are named when they are inside', async () => {
  const paidBy = (paying_agent_id: string) => ({ is_agent_pay: true, paying_agent_id });
  const orders = [
    { order_id: 'o1', agent_pay_info: paidBy('c2'), sub_order_infos: [{ agent_pay_info: paidBy('c3') }] },
    { order_id: 'o2', agent_pay_info: paidBy('c3') },
    { order_id: 'o3', agent_pay_info: { is_agent_pay: false } },
  ];
  const answer = () => ({ order_infos: orders, total_count: 3 });
  const { order_infos } = await readFrom(answer, { customer_id: 'c1' });
  expect(order_infos).toEqual([{ ...orders[0], sub_order_infos: [{}] }, { order_id: 'o2' }, orders[2]]);
});

test('of orders asked for by id those outside are left out', async () => {
  const answer = ({ customer_id, order_id }: Query) => {
    if (customer_id !== undefined) throw new Error('One call for each customer is too many.');
    return { order_infos: [{ order_id, customer_id: order_id!.slice(3) }], total_count: 1 };
  };
  expect(await readFrom(answer, { order_id: 'of-c2' })).toMatchObject({ total_count: 1 });
  expect(await readFrom(answer, { order_id: 'of-c3' })).toEqual({ order_infos: [], total_count: 0 });
});

/** 150 orders of one customer and 7 of another, one an hour, in turn as long as there are. */
function ordersOf({ customer_id, order_by, offset = 0, limit = 10 }: Query) {
  const all = Array.from({ length: customer_id === 'c1' ? 150 : 7 }, (_, index) => {
    const hour = 2 * (1000 - index) + Number(customer_id === 'c2');
    return { order_id: `${customer_id}-${index}`, create_time: new Date(hour * 3_600_000).toISOString() };
  });
  if (order_by === 'createTime') all.reverse();
  return { order_infos: all.slice(offset, offset + limit), total_count: all.length };
}

test.each(['-createTime', 'createTime'] as const)(
  'those of all customers are one list, sorted by %s, of which pages are parts',
  async (order_by) => {
    const pages = await Promise.all(
      [0, 50, 100, 150].map((offset) => readFrom(ordersOf, { order_by, offset, limit: 50 })),
    );
    expect(pages.map(({ total_count }) => total_count)).toEqual([157, 157, 157, 157]);
    const rows = pages.flatMap(({ order_infos = [] }) => order_infos);
    expect(new Set(rows.map(({ order_id }) => order_id)).size).toBe(157);
    const times = rows.map(({ create_time }) => create_time);
    const sorted = [...times].sort();
    expect(times).toEqual(order_by === 'createTime' ? sorted : sorted.reverse());
  },
);
