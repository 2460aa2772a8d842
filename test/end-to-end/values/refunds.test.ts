import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
});
afterAll(() => sides.close());

interface OrderNode {
  id: string;
  type: string;
  customer: { id: string };
  handlingFee: object | null;
  consumed: object | null;
  refund: { refunded: { amount: string }; kept: { amount: string }; items: unknown[] } | null;
}

const fields = `id type customer { id } handlingFee { amount } consumed { amount } refund { refunded { amount } kept { amount }
  items { id amount { amount } serviceType { code } resourceType { code } region originalOrder { id type } } }`;

test('a refund has the partner’s rows, with their sums and the orders they go back to', async () => {
  const found = (await sides.nodes(
    `{ orders(first: 100, filter: { type: UNSUBSCRIPTION }) { nodes { ${fields} } } }`,
  )) as unknown as OrderNode[];
  expect(found.length).toBeGreaterThan(5);
  for (const { id, customer, refund } of found) {
    const { refund_infos: rows = [] } = await sides.partner.call('showRefundOrderDetails', {
      query: { order_id: id, customer_id: customer.id },
    });
    expect(refund!.items).toEqual(
      rows.map((row) => ({
        id: row.id,
        amount: amount(row.amount),
        serviceType: { code: row.service_type_code },
        resourceType: { code: row.resource_type_code },
        region: row.region_code,
        originalOrder: row.base_order_id ? { id: row.base_order_id, type: expect.any(String) } : null,
      })),
    );
    const net = new Big(refund!.kept.amount).minus(refund!.refunded.amount);
    expect(amount(net.toFixed())).toEqual(
      amount(rows.reduce((sum, row) => sum.plus(row.amount), new Big(0)).toFixed()),
    );
    expect(Number(refund!.refunded.amount)).toBeGreaterThanOrEqual(0);
    expect(Number(refund!.kept.amount)).toBeGreaterThanOrEqual(0);
  }
  expect(found.some(({ refund }) => Number(refund!.refunded.amount) > 0)).toBe(true);
});

test('fee and used part of an unsubscription come with the order; no other order has them', async () => {
  const found = (await sides.nodes(
    `{ orders(first: 300) { nodes { id type handlingFee { amount } consumed { amount } } } }`,
  )) as unknown as OrderNode[];
  const rows = await Promise.all(
    [0, 100, 200].map((offset) =>
      sides.partner.call('listCustomerOrders', { query: { limit: 100, offset } }),
    ),
  );
  const info = new Map(
    rows.flatMap((page) => page.order_infos!.map((row) => [row.order_id, row.amount_info!] as const)),
  );
  for (const { id, type, handlingFee, consumed } of found) {
    const refunds = type === 'UNSUBSCRIPTION';
    expect([id, handlingFee]).toEqual([id, refunds ? amount(info.get(id)!.commission_amount) : null]);
    expect([id, consumed]).toEqual([id, refunds ? amount(info.get(id)!.consumed_amount) : null]);
  }
  expect(found.some(({ consumed }) => consumed)).toBe(true);
});

test('an order that gives nothing back has no refund: purchases are not asked about, changes are', async () => {
  await sides.bench.resetCalls();
  const purchases = await sides.nodes(
    '{ orders(first: 20, filter: { type: PURCHASE }) { nodes { refund { items { id } } } } }',
  );
  expect(purchases.map(({ refund }) => refund)).toEqual(purchases.map(() => null));
  expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1 });
  await sides.bench.resetCalls();
  const changes = await sides.nodes(
    '{ orders(first: 5, filter: { type: CHANGE }) { nodes { refund { items { id } } } } }',
  );
  expect(changes.map(({ refund }) => refund)).toEqual(changes.map(() => null));
  expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1, showRefundOrderDetails: 5 });
});

test('of original orders no more is read than is asked for', async () => {
  await sides.bench.resetCalls();
  await sides.nodes(
    `{ orders(first: 3, filter: { type: UNSUBSCRIPTION }) { nodes { refund { items { originalOrder { id resellerId } } } } } }`,
  );
  expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1, showRefundOrderDetails: 3 });
});

test('what a reseller’s customer gets back is reached the same way', async () => {
  const { indirect_partners: resellers = [] } = await sides.partner.call('listIndirectPartners', {
    body: { limit: 10 },
  });
  const answers = resellers.map(({ indirect_partner_id: id }) =>
    sides.nodes(
      `{ orders(first: 100, filter: { type: UNSUBSCRIPTION, resellerId: "${id}" }) { nodes { ${fields} } } }`,
    ),
  );
  const found = (await Promise.all(answers)).flat() as unknown as OrderNode[];
  expect(found.length).toBeGreaterThan(0);
  for (const { refund } of found) expect(refund!.items.length).toBeGreaterThan(0);
});
