import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/orders.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const discounts = (info: components['schemas']['AmountInfomationV2'] | undefined) =>
  info!.discounts!.map((row) => ({
    kind: codes.orders.DiscountItemV2.discount_type[row.discount_type!],
    amount: amount(row.discount_amount),
  }));

describe('orders', () => {
  test('every field is the partner’s, with lines, children and deadline', async () => {
    const { order_infos: rows = [] } = await sides.partner.call('listCustomerOrders', {
      query: { limit: 20 },
    });
    const names = codes.orders.CustomerOrderV3;
    const found =
      await sides.nodes(`{ orders(first: 20) { nodes { id status type source createdAt paidAt payBefore contractId createdBy
      discounts { kind amount { amount } } enterpriseProjects { id name } payer { id }
      listPrice { amount } price { amount } paidWith { vouchers { amount } cashCoupons { amount } storedValueCards { amount } }
      serviceType { code name } customer { id } children { id }
      lines(first: 100) { totalCount nodes { id orderId productId productDescription categoryCode quantity periodUnit periods
      effectiveAt expiresAt serviceType { code } productServiceType { code } resourceType { code }
      baseProduct { id description categoryCode serviceType { code } resourceType { code } }
      listPrice { amount } price { amount } paidWith { vouchers { amount } } discounts { kind amount { amount } } } } } } }`);
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
        contractId: none(row.contract_id),
        createdBy: none(details.order_info!.user_name),
        discounts: discounts(paid),
        enterpriseProjects: row.enterprise_projects,
        payer: row.agent_pay_info?.is_agent_pay ? { id: row.agent_pay_info.paying_agent_id } : null,
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
            orderId: line.order_id,
            productId: line.product_id,
            productDescription: none(line.product_spec_desc),
            categoryCode: line.category_code,
            effectiveAt: none(line.effective_time),
            expiresAt: none(line.expire_time),
            serviceType: { code: line.service_type_code },
            productServiceType: { code: line.product_owner_service },
            resourceType: { code: line.commercial_resource },
            baseProduct: {
              id: line.base_product_info!.product_id,
              description: line.base_product_info!.product_spec_desc,
              categoryCode: line.base_product_info!.category_code,
              serviceType: { code: line.base_product_info!.product_owner_service },
              resourceType: { code: line.base_product_info!.commercial_resource },
            },
            quantity: none(line.subscription_num),
            periodUnit: codes.orders.OrderLineItemEntityV2.period_type[line.period_type!],
            periods: none(line.period_num),
            listPrice: amount(line.official_amount),
            price: amount(line.amount_after_discount),
            paidWith: { vouchers: amount(line.amount_info!.coupon_amount) },
            discounts: discounts(line.amount_info),
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
    [
      'paidFrom: "2026-01-01T00:00:00Z", paidTo: "2026-06-01T00:00:00Z"',
      { payment_time_begin: '2026-01-01T00:00:00Z', payment_time_end: '2026-06-01T00:00:00Z' },
    ],
    ['scope: PAID_FOR_OTHERS', { method: 'sub_customer' }],
    ['scope: OWN, type: CHANGE', { order_type: '3' }],
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

  test('sorted either way as the partner sorts', async () => {
    const newest = await sides.nodes(
      '{ orders(first: 500, orderBy: CREATED_AT_DESC) { nodes { createdAt } } }',
    );
    const oldest = await sides.nodes(
      '{ orders(first: 500, orderBy: CREATED_AT_ASC) { nodes { createdAt } } }',
    );
    const times = oldest.map(({ createdAt }) => createdAt as string);
    expect(times).toEqual([...times].sort());
    expect(newest.map(({ createdAt }) => createdAt)).toEqual([...times].reverse());
  });

  test('what a customer pays for others is below it, with whom it is for', async () => {
    const [{ customer, payer }] = (await sides.nodes(
      '{ orders(first: 1, filter: { scope: PAID_FOR_OTHERS }) { nodes { customer { id } payer { id } } } }',
    )) as unknown as [{ customer: { id: string }; payer: { id: string } }];
    expect(payer.id).not.toBe(customer.id);
    const { data } = await sides.bench.query(
      `{ customer(id: "${payer.id}") { orders(first: 100, filter: { scope: PAID_FOR_OTHERS }) { nodes { customer { id } payer { id } } }
        own: orders(first: 100) { nodes { customer { id } } } } }`,
    );
    expect(data.customer.orders.nodes).toContainEqual({ customer, payer });
    for (const node of data.customer.orders.nodes) expect(node.payer).toEqual(payer);
    for (const node of data.customer.own.nodes) expect(node.customer).toEqual(payer);
  });

  const whole = `id parts: children { id type payer { id } enterpriseProjects { id } lines { nodes { orderId } } subscriptions { totalCount } }
    payer { id } enterpriseProjects { id } createdBy`;

  test('a combined order has its parts, which say what they do by themselves', async () => {
    // A page of them after the other: all at once could take more calls than one operation may.
    const nodes: Record<string, unknown>[] = [];
    for (let after: string | null = null; nodes.length < 500;) {
      const query = `query ($after: String) { orders(first: 100, after: $after) { nodes { children { id } ${whole} } pageInfo { endCursor } } }`;
      const { data } = await sides.bench.query(query, { after });
      nodes.push(...data.orders.nodes);
      after = data.orders.pageInfo.endCursor;
      if (after === null) break;
    }
    const combined = nodes.filter(({ children }) => (children as object[]).length > 0);
    expect(combined.length).toBeGreaterThan(0);
    for (const { children, ...listed } of combined) {
      const { data, errors } = await sides.bench.query(
        `{ order(id: "${listed.id as string}") { ${whole} } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.order).toEqual(listed);
      expect((children as object[]).length).toBe((listed.parts as object[]).length);
    }
  });

  test('what only the list says costs a call when an order is asked for by id, and none in a list', async () => {
    const fields = 'id enterpriseProjects { id } payer { id }';
    await sides.bench.resetCalls();
    const [first] = await sides.nodes(`{ orders(first: 10) { nodes { ${fields} } } }`);
    expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1 });
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(`{ order(id: "${first!.id as string}") { ${fields} } }`);
    expect(data.order).toEqual(first);
    expect(await sides.bench.calls()).toEqual({ listCustomerOrders: 1, showCustomerOrderDetails: 1 });
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

  test.each([
    ['order(id: "") { id }', 'id'],
    ['orders(filter: { id: "" }) { totalCount }', 'filter.id'],
    ['orders(filter: { customerId: "" }) { totalCount }', 'filter.customerId'],
    ['orders(filter: { status: EXCHANGING }) { totalCount }', 'filter.status'],
    ['orders(filter: { scope: UNKNOWN }) { totalCount }', 'filter.scope'],
  ])('bad input makes no call: %s', async (field, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(`{ ${field} }`);
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(await sides.bench.calls()).toEqual({});
  });
});
