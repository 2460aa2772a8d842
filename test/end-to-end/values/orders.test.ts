import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

describe('orders', () => {
  test('every field is the partner’s, with lines, children and deadline', async () => {
    const { order_infos: rows = [] } = await sides.partner.call('listCustomerOrders', {
      query: { limit: 20 },
    });
    const names = codes.orders.CustomerOrderV3;
    const found =
      await sides.nodes(`{ orders(first: 20) { nodes { id status type source createdAt paidAt payBefore
      listPrice { amount } price { amount } paidWith { vouchers { amount } cashCoupons { amount } storedValueCards { amount } }
      serviceType { code name } customer { id } children { id }
      lines(first: 100) { totalCount nodes { id productDescription quantity periodUnit periods price { amount } } } } } }`);
    expect(found).toHaveLength(rows.length);
    for (const [index, node] of found.entries()) {
      const row = rows[index]!;
      const details = await sides.partner.call('showCustomerOrderDetails', {
        path: { order_id: row.order_id },
        query: { limit: 100 },
      });
      const paid = row.amount_info;
      expect(node).toEqual({
        id: row.order_id,
        status: names.status[row.status],
        type: names.order_type[row.order_type],
        source: names.source_type[row.source_type!],
        createdAt: row.create_time,
        paidAt: none(row.payment_time),
        payBefore: row.status === 6 ? details.order_info!.pending_payment_end_time : null,
        listPrice: amount(row.official_amount),
        price: amount(row.amount_after_discount),
        paidWith: {
          vouchers: amount(paid?.coupon_amount),
          cashCoupons: amount(paid?.flexipurchase_coupon_amount),
          storedValueCards: amount(paid?.stored_card_amount),
        },
        serviceType: { code: row.service_type_code, name: expect.any(String) },
        customer: { id: row.customer_id },
        children: (row.sub_order_infos ?? []).map(({ order_id }) => ({ id: order_id })),
        lines: {
          totalCount: details.total_count,
          nodes: details.order_line_items!.map((line) => ({
            id: line.order_line_item_id,
            productDescription: none(line.product_spec_desc),
            quantity: none(line.subscription_num),
            periodUnit: codes.orders.OrderLineItemEntityV2.period_type[line.period_type!],
            periods: none(line.period_num),
            price: amount(line.amount_after_discount),
          })),
        },
      });
    }
  });

  test.each([
    ['status: PENDING_PAYMENT', { status: 6 }],
    ['type: UNSUBSCRIPTION', { order_type: '4' }],
    ['serviceType: "hws.service.type.ec2"', { service_type_code: 'hws.service.type.ec2' }],
    [
      'createdFrom: "2026-01-01T00:00:00Z", createdTo: "2026-06-01T00:00:00Z"',
      { create_time_begin: '2026-01-01T00:00:00Z', create_time_end: '2026-06-01T00:00:00Z' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const { order_infos: rows = [] } = await sides.partner.call('listCustomerOrders', {
      query: { limit: 100, ...query } as object,
    });
    const found = await sides.nodes(`{ orders(first: 100, filter: { ${filter} }) { nodes { id } } }`);
    expect(found.map(({ id }) => id)).toEqual(rows.map((row) => row.order_id));
    expect(found.length).toBeGreaterThan(0);
  });

  test('only an order that waits for payment has a deadline', async () => {
    const found = await sides.nodes(
      '{ orders(first: 3, filter: { status: PENDING_PAYMENT }) { nodes { createdAt payBefore } } }',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { createdAt, payBefore } of found) {
      expect(Date.parse(payBefore as string)).toBeGreaterThan(Date.parse(createdAt as string));
    }
  });

  test('an order is the same asked for by id, in a list, and below its customer', async () => {
    const [listed] = await sides.nodes(
      '{ orders(first: 1) { nodes { id status price { amount } customer { id } } } }',
    );
    const { data } = await sides.bench.query(
      `query ($id: ID!, $customer: ID!) { order(id: $id) { id status price { amount } customer { id } }
        customer(id: $customer) { orders(first: 500) { nodes { id status price { amount } customer { id } } } } }`,
      { id: listed!.id, customer: (listed!.customer as { id: string }).id },
    );
    expect(data.order).toEqual(listed);
    expect(data.customer.orders.nodes).toContainEqual(listed);
  });

  test('a window of more than a year is refused before any call', async () => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(
      '{ orders(filter: { createdFrom: "2024-01-01T00:00:00Z", createdTo: "2026-01-01T00:00:00Z" }) { totalCount } }',
    );
    expect(errors![0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.createdFrom' },
    });
    expect(await sides.bench.calls()).toEqual({});
  });
});
