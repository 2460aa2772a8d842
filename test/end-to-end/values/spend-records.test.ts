import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/incentives.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';

type Row = components['schemas']['SubCustomerMonthlyBillDetail'];

const month = '2026-10';
const names = codes.incentives.SubCustomerMonthlyBillDetail;
const ofOrders = new Set([1, 2, 3, 4, 8, 103]);

let sides: BothSides;
/** Ids of the customers that spent in the month. */
let spenders: string[];
/** A resale customer that spent in both ways, and its records. */
let id: string;
let records: Row[];

beforeAll(async () => {
  sides = await bothSides();
  const { sub_customers = [] } = await sides.partner.call('listConsumeSubCustomers', {
    body: { bill_cycle: month, limit: 100 },
  });
  spenders = sub_customers.map(({ customer_id }) => customer_id!);
  for (id of spenders) {
    records = await recordsOf({ customer_id: id });
    const modes = new Set(records.map(({ charging_mode }) => charging_mode));
    if (modes.has(1) && modes.has(3) && records[0]!.association_type === '2') break;
  }
});
afterAll(() => sides.close());

async function recordsOf(query: { customer_id: string } & object): Promise<Row[]> {
  const answer = await sides.partner.call('listSubCustomerBillDetail', {
    query: { bill_cycle: month, limit: 1000, ...query },
  });
  expect(answer.total_count).toBeLessThanOrEqual(1000);
  return answer.fee_records ?? [];
}

const ask = (args: string, fields: string) =>
  sides.bench.query(
    `query ($id: ID!) { customer(id: $id) { spendRecords(month: "${month}" ${args}) { totalCount nodes { ${fields} } } } }`,
    { id },
  );

const money = (name: string) => `${name} { amount }`;
const fields = `id month kind billingMode associationType orderType chargedAt consumedAt consumedUntil tradeId order { id }
  serviceType { code } serviceTypeName resourceType { code } resourceTypeName region regionName enterpriseProject { id }
  resourceId resourceName resourceTags productId productName productDescription component { resourceId }
  usage { typeCode used { amount unit { id } } fromPackages { amount } fromReservedInstances { amount } } period { unit count }
  charge { ${['listPrice', 'discount', 'truncated', 'payable', 'debt', 'clearedArrears'].map(money).join(' ')} }
  payments { instrument ${money('amount')} } upfront accountManagerId partnerId`;

function asNode(row: Row): Record<string, unknown> {
  return {
    id: row.id,
    month,
    kind: names.bill_detail_type[row.bill_detail_type!],
    billingMode: names.charging_mode[row.charging_mode!],
    associationType: names.association_type[row.association_type!],
    orderType: row.order_type ? names.order_type[row.order_type] : null,
    chargedAt: row.trade_time,
    consumedAt: row.consume_time,
    consumedUntil: null,
    tradeId: row.trade_id,
    order: ofOrders.has(row.bill_detail_type!) ? { id: row.trade_id } : null,
    serviceType: { code: row.service_type_code },
    serviceTypeName: row.service_type_name,
    resourceType: { code: row.resource_type_code },
    resourceTypeName: row.resource_type_name,
    region: none(row.region_code),
    regionName: none(row.region_name),
    enterpriseProject: row.enterprise_project_id ? { id: row.enterprise_project_id } : null,
    resourceId: none(row.resource_id),
    resourceName: none(row.resource_name),
    resourceTags: none(row.resource_tag),
    productId: none(row.product_id),
    productName: none(row.product_name),
    productDescription: none(row.product_spec_desc),
    component: null,
    usage:
      row.usage_amount === undefined
        ? null
        : {
            typeCode: row.usage_type,
            used: { amount: row.usage_amount, unit: { id: String(row.usage_measure_id) } },
            fromPackages: null,
            fromReservedInstances: null,
          },
    period: row.period_type
      ? { unit: names.period_type[row.period_type], count: none(row.period_num)?.toString() ?? null }
      : null,
    charge: {
      listPrice: amount(row.official_amount),
      discount: amount(row.official_discount_amount),
      truncated: null,
      payable: amount(row.payment_amount),
      debt: amount(row.debt_amount),
      clearedArrears: amount(row.writeoff_amount),
    },
    payments: (
      [
        ['CASH', row.cash_amount],
        ['CREDIT', row.credit_amount],
        ['VOUCHER', row.coupon_amount],
        ['CASH_COUPON', row.flexipurchase_coupon_amount],
        ['STORED_VALUE_CARD', row.stored_value_card_amount],
      ] as const
    )
      .filter(([, paid]) => Number(paid) !== 0)
      .map(([instrument, paid]) => ({ instrument, amount: amount(paid) })),
    upfront: row.payment_type ?? null,
    accountManagerId: none(row.account_manager_id),
    partnerId: row.partner_id,
  };
}

describe('Customer.spendRecords', () => {
  test('every field is the partner’s', async () => {
    const { data, errors } = await ask('first: 1000', fields);
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.customer.spendRecords;
    expect([totalCount, nodes]).toEqual([records.length, records.map(asNode)]);
    expect(new Set(nodes.map((node: { billingMode: string }) => node.billingMode)).size).toBeGreaterThan(1);
  });

  test('referral customers have them too', async () => {
    for (const customer_id of spenders) {
      const own = await recordsOf({ customer_id });
      if (own[0]?.association_type !== '1') continue;
      const { data } = await sides.bench.query(
        `query ($id: ID!) { customer(id: $id) { spendRecords(month: "${month}", first: 1000) { nodes { id associationType } } } }`,
        { id: customer_id },
      );
      expect(data.customer.spendRecords.nodes).toEqual(
        own.map((row) => ({ id: row.id, associationType: 'REFERRAL' })),
      );
      return;
    }
    throw new Error('no referral customer spent anything');
  });

  test('filters ask the partner for the same', async () => {
    const sample = records.find(({ charging_mode, region_code }) => charging_mode === 1 && region_code)!;
    const filters: [string, object][] = [
      [`serviceType: "${sample.service_type_code}"`, { service_type_code: sample.service_type_code }],
      [`region: "${sample.region_code}"`, { region_code: sample.region_code }],
      ['billingMode: PAY_PER_USE', { charging_mode: 3 }],
      ['kind: USAGE', { bill_detail_type: 5 }],
      [`resourceId: "${sample.resource_id}"`, { resource_id: sample.resource_id }],
      [`resourceName: "${sample.resource_name}"`, { resource_name: sample.resource_name }],
      [`tradeId: "${sample.trade_id}"`, { trade_id: sample.trade_id }],
      ['associationType: RESALE', { association_type: '2' }],
      ['from: "2026-10-10"', { bill_date_begin: '2026-10-10', bill_date_end: '2026-10-31' }],
      ['to: "2026-10-10"', { bill_date_begin: '2026-10-01', bill_date_end: '2026-10-10' }],
      [
        'from: "2026-10-05", to: "2026-10-09"',
        { bill_date_begin: '2026-10-05', bill_date_end: '2026-10-09' },
      ],
    ];
    for (const [filter, query] of filters) {
      const wanted = await recordsOf({ customer_id: id, ...query });
      expect([filter, wanted.length > 0]).toEqual([filter, true]);
      const { data } = await ask(`first: 1000, filter: { ${filter} }`, 'id');
      expect([filter, data.customer.spendRecords.nodes]).toEqual([
        filter,
        wanted.map((row) => ({ id: row.id })),
      ]);
    }
    const { data } = await ask('filter: { associationType: REFERRAL }', 'id');
    expect(data.customer.spendRecords).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a page takes one call, pages follow each other, and the count alone takes one', async () => {
    await sides.bench.resetCalls();
    const page = `nodes { id } pageInfo { endCursor }`;
    const query = (args: string) =>
      `query ($id: ID!) { customer(id: $id) { spendRecords(month: "${month}", ${args}) { ${page} } } }`;
    const head = (await sides.bench.query(query('first: 3'), { id })).data.customer.spendRecords;
    expect(await sides.bench.calls()).toMatchObject({ listSubCustomerBillDetail: 1 });
    const next = query(`first: 4, after: "${head.pageInfo.endCursor}"`);
    const tail = (await sides.bench.query(next, { id })).data.customer.spendRecords;
    expect([...head.nodes, ...tail.nodes]).toEqual(records.slice(0, 7).map((row) => ({ id: row.id })));
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `query ($id: ID!) { customer(id: $id) { spendRecords(month: "${month}") { totalCount } again: spendRecords(month: "${month}") { totalCount } } }`,
      { id },
    );
    expect(data.customer.spendRecords.totalCount).toBe(records.length);
    expect(await sides.bench.calls()).toMatchObject({ listSubCustomerBillDetail: 1 });
  });

  test('a reseller’s customer has them below the reseller, with orders that are found there', async () => {
    const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', {
      body: { limit: 100 },
    });
    for (const { indirect_partner_id } of indirect_partners) {
      const { customer_infos = [] } = await sides.partner.call('listSubCustomers', {
        body: { indirect_partner_id, limit: 100 },
      });
      for (const { customer_id } of customer_infos) {
        const own = await recordsOf({ customer_id, ...{ indirect_partner_id } });
        if (!own.some((row) => ofOrders.has(row.bill_detail_type!))) continue;
        const { data } = await sides.bench.query(
          `query ($id: ID!, $resellerId: ID) { customer(id: $id, resellerId: $resellerId) {
            spendRecords(month: "${month}", first: 1000) { nodes { id order { id resellerId status } } } } }`,
          { id: customer_id, resellerId: indirect_partner_id },
        );
        expect(data.customer.spendRecords.nodes).toEqual(
          own.map((row) => ({
            id: row.id,
            order: ofOrders.has(row.bill_detail_type!)
              ? { id: row.trade_id, resellerId: indirect_partner_id, status: expect.any(String) }
              : null,
          })),
        );
        return;
      }
    }
    throw new Error('no customer of a reseller paid for an order');
  });

  test('the earliest month the partner keeps has none', async () => {
    const { data } = await sides.bench.query(
      'query ($id: ID!) { customer(id: $id) { spendRecords(month: "2025-05") { totalCount nodes { id } } } }',
      { id },
    );
    expect(data.customer.spendRecords).toEqual({ totalCount: 0, nodes: [] });
  });

  test.each([
    ['filter: { from: "2026-09-30" }', 'filter.from'],
    ['filter: { to: "2026-11-01" }', 'filter.to'],
    ['filter: { from: "2026-10-09", to: "2026-10-08" }', 'filter.from'],
    ['filter: { kind: UNKNOWN }', 'filter.kind'],
    ['filter: { serviceType: "" }', 'filter.serviceType'],
    ['filter: { region: "" }', 'filter.region'],
    ['filter: { resourceName: "" }', 'filter.resourceName'],
    ['first: 5001', 'first'],
  ])('%s is refused before the records are asked for', async (args, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await ask(`, ${args}`, 'id');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).not.toHaveProperty('listSubCustomerBillDetail');
  });
});

describe('spendingCustomers', () => {
  test('are those the partner lists, with what each spent', async () => {
    await sides.bench.resetCalls();
    const found = await sides.nodes(
      `{ spendingCustomers(month: "${month}", first: 100) { nodes { customerId customer { id accountName } } } }`,
    );
    expect(found.map((one) => one.customerId)).toEqual(spenders);
    for (const { customerId, customer } of found) {
      expect(customer).toEqual({ id: customerId, accountName: expect.any(String) });
    }
    expect(await sides.bench.calls()).toEqual({ listConsumeSubCustomers: 1, listSubCustomers: 1 });
  });

  test('pages follow each other and the count needs no page', async () => {
    const query = (args: string) =>
      `{ spendingCustomers(month: "${month}", ${args}) { totalCount nodes { customerId } pageInfo { endCursor } } }`;
    const head = (await sides.bench.query(query('first: 2'))).data.spendingCustomers;
    const tail = (await sides.bench.query(query(`first: 3, after: "${head.pageInfo.endCursor}"`))).data
      .spendingCustomers;
    expect([...head.nodes, ...tail.nodes].map((one) => one.customerId)).toEqual(spenders.slice(0, 5));
    expect(head.totalCount).toBe(spenders.length);
  });

  test('nobody spent in the earliest month the partner keeps', async () => {
    expect(await sides.nodes('{ spendingCustomers(month: "2025-05") { nodes { customerId } } }')).toEqual([]);
  });
});
