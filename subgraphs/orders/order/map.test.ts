import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import type { OrderRow } from './loaders.js';
import { toOrder, toOrderFromDetails } from './map.js';

const context = {
  onUnknownCode: (name: string, code: string) => {
    throw new Error(`${name} ${code}`);
  },
} as unknown as SubgraphContext;

const row = (order_id: string): OrderRow => ({
  order_id,
  customer_id: 'c',
  status: 6,
  order_type: 1,
  create_time: '2026-11-01T00:00:00Z',
});
const combined: OrderRow = {
  ...row('whole'),
  sub_order_infos: [row('part')],
  agent_pay_info: { is_agent_pay: true, paying_agent_id: 'p' },
};

test('the parts of a combined order have its payer, and know what they are parts of', () => {
  const { children } = toOrder(combined, context, 'r');
  expect(children).toMatchObject([{ id: 'part', resellerId: 'r', parentId: 'whole' }]);
  expect(children[0]!.listed!.agent_pay_info).toEqual({ is_agent_pay: true, paying_agent_id: 'p' });
});

test('details say nothing of projects and payers, so the list is asked for them', () => {
  const order = toOrderFromDetails(combined, context);
  expect([order.listed, order.children[0]!.listed]).toEqual([undefined, undefined]);
  expect(order.children[0]!.parentId).toBe('whole');
});
