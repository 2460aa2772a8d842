import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/incentives.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

type BillRow = components['schemas']['BillSumInfoV2'];

const month = '2026-09';
const modes = ['1', '3', '11'] as const;
const names = codes.incentives.BillSumInfoV2;
const instruments = codes.incentives.BalanceTypeDeductSumV2.balance_type;

let sides: BothSides;
/** The partner’s rows of all customers, one billing mode after the other. */
let rows: BillRow[];
/** Customers with bills of more than one mode. */
let spenders: string[];

beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  rows = await allRows({});
  const modesOf = new Map<string, Set<string>>();
  for (const { customer_id, charge_mode } of rows) {
    modesOf.set(customer_id, (modesOf.get(customer_id) ?? new Set()).add(charge_mode!));
  }
  spenders = [...modesOf].filter(([, own]) => own.size > 1).map(([id]) => id);
});
afterAll(() => sides.close());

async function allRows(query: object): Promise<BillRow[]> {
  const found: BillRow[] = [];
  for (const charge_mode of modes) {
    for (let offset = 0, total = 1; offset < total; offset += 100) {
      const page = await sides.partner.call('listSubcustomerMonthlyBills', {
        query: { cycle: month, charge_mode, limit: 100, offset, ...query },
      });
      found.push(...(page.bill_sums ?? []));
      total = page.count ?? 0;
    }
  }
  return found;
}

async function billsOf(id: string, args = '', fields = 'serviceType { code } kind') {
  const { data, errors } = await sides.bench.query(
    `query ($id: ID!) { customer(id: $id) { bills(month: "${month}", first: 100 ${args}) { totalCount nodes { ${fields} } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.customer.bills as { totalCount: number; nodes: Record<string, unknown>[] };
}

describe('Customer.bills', () => {
  test('every field is the partner’s, one billing mode after the other', async () => {
    for (const id of spenders.slice(0, 8)) {
      const own = rows.filter(({ customer_id }) => customer_id === id);
      const { totalCount, nodes } = await billsOf(
        id,
        '',
        `month kind billingMode serviceType { code } serviceTypeName resourceType { code } resourceTypeName
         amount { amount } debt { amount } clearedArrears { amount } discount { amount } payments { instrument amount { amount } }`,
      );
      expect(totalCount).toBe(own.length);
      expect(nodes).toEqual(
        own.map((row) => ({
          month,
          kind: names.bill_type[row.bill_type!],
          billingMode: names.charge_mode[row.charge_mode!],
          serviceType: { code: row.cloud_service_type },
          serviceTypeName: none(row.cloud_service_type_name),
          resourceType: { code: row.resource_type_code },
          resourceTypeName: none(row.resource_type_name),
          amount: amount(row.amount),
          debt: row.debt_amount === undefined ? null : amount(row.debt_amount),
          clearedArrears: row.adjustment_amount === undefined ? null : amount(row.adjustment_amount),
          discount: row.discount_amount === undefined ? null : amount(row.discount_amount),
          payments: row
            .account_details!.filter((payment) => Number(payment.amount) !== 0)
            .map((payment) => ({
              instrument: instruments[payment.balance_type!],
              amount: amount(payment.amount),
            })),
        })),
      );
    }
  });

  test.each([
    ['kind: UNSUBSCRIPTION', { bill_type: '1' }],
    ['kind: WRITE_OFF', { bill_type: '2' }],
    ['serviceType: "hws.service.type.vpc"', { cloud_service_type: 'hws.service.type.vpc' }],
    [
      'serviceType: "hws.service.type.vpc", kind: CONSUMPTION',
      { cloud_service_type: 'hws.service.type.vpc', bill_type: '0' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const wanted = await allRows(query);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(rows.length);
    for (const id of new Set(wanted.slice(0, 3).map(({ customer_id }) => customer_id))) {
      const own = wanted.filter(({ customer_id }) => customer_id === id);
      expect((await billsOf(id, `filter: { ${filter} }`)).nodes).toEqual(
        own.map((row) => ({
          serviceType: { code: row.cloud_service_type },
          kind: names.bill_type[row.bill_type!],
        })),
      );
    }
  });

  test('a billing mode takes one call, all of them three, and monthlySpend beside them none', async () => {
    const [id] = spenders;
    await sides.bench.resetCalls();
    const one = await billsOf(id!, 'filter: { billingMode: PAY_PER_USE }', 'billingMode');
    expect(await sides.bench.calls()).toMatchObject({ listSubcustomerMonthlyBills: 1 });
    expect(new Set(one.nodes.map(({ billingMode }) => billingMode))).toEqual(new Set(['PAY_PER_USE']));

    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `query ($id: ID!) { customer(id: $id) { monthlySpend(month: "${month}") { total { amount } }
        bills(month: "${month}", first: 100) { nodes { amount { amount } } } count: bills(month: "${month}") { totalCount } } }`,
      { id },
    );
    expect(await sides.bench.calls()).toMatchObject({ listSubcustomerMonthlyBills: 3 });
    const { bills, count, monthlySpend } = data.customer;
    const sum = bills.nodes.reduce(
      (total: number, node: { amount: { amount: string } }) =>
        total + Math.round(Number(node.amount.amount) * 100),
      0,
    );
    expect((sum / 100).toFixed(2)).toBe(monthlySpend.total.amount);
    expect(count.totalCount).toBe(bills.nodes.length);
  });

  test('bills of a page of customers take one scan of each billing mode', async () => {
    const pages = modes.map((mode) => {
      const size = rows.filter(({ charge_mode }) => charge_mode === mode).length;
      return Math.max(1, Math.ceil(size / 100));
    });
    await sides.bench.resetCalls();
    const { data } = await sides.bench.query(
      `{ customers(first: 100) { nodes { bills(month: "${month}") { totalCount } } } }`,
    );
    expect(await sides.bench.calls()).toEqual({
      listSubCustomers: 1,
      listSubcustomerMonthlyBills: pages.reduce((sum, one) => sum + one),
    });
    const counts = data.customers.nodes.map((one: { bills: { totalCount: number } }) => one.bills.totalCount);
    expect(counts.reduce((sum: number, one: number) => sum + one)).toBe(rows.length);
  });

  test('pages follow each other; a cursor of another month is refused', async () => {
    const [id] = spenders;
    const all = (await billsOf(id!)).nodes;
    const ask = async (args: string, of = month) =>
      sides.bench.query(
        `query ($id: ID!) { customer(id: $id) { bills(month: "${of}", ${args}) { nodes { serviceType { code } kind } pageInfo { endCursor hasNextPage } } } }`,
        { id },
      );
    const head = (await ask('first: 2')).data.customer.bills;
    expect([head.nodes, head.pageInfo.hasNextPage]).toEqual([all.slice(0, 2), all.length > 2]);
    const tail = (await ask(`first: 100, after: "${head.pageInfo.endCursor}"`)).data.customer.bills;
    expect([tail.nodes, tail.pageInfo.hasNextPage]).toEqual([all.slice(2), false]);
    const { errors } = await ask(`after: "${head.pageInfo.endCursor}"`, '2026-08');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test('a referral customer has none', async () => {
    const { customer_infos = [] } = await sides.partner.call('listSubCustomers', {
      body: { association_type: '1', limit: 1 },
    });
    expect(await billsOf(customer_infos[0]!.customer_id)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('a reseller’s customer has them below the reseller', async () => {
    const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', {
      body: { limit: 100 },
    });
    for (const { indirect_partner_id } of indirect_partners) {
      const own = await allRows({ indirect_partner_id });
      if (own.length === 0) continue;
      const id = own[0]!.customer_id;
      const { data } = await sides.bench.query(
        `query ($id: ID!, $resellerId: ID) { customer(id: $id, resellerId: $resellerId) { bills(month: "${month}") { totalCount } } }`,
        { id, resellerId: indirect_partner_id },
      );
      expect(data.customer.bills.totalCount).toBe(own.filter((row) => row.customer_id === id).length);
      return;
    }
    throw new Error('no customer of a reseller spent anything');
  });

  test.each([
    ['filter: { kind: UNKNOWN }', 'filter.kind'],
    ['filter: { billingMode: RESERVED_INSTANCE }', 'filter.billingMode'],
    ['filter: { serviceType: "" }', 'filter.serviceType'],
    ['first: -1', 'first'],
    ['after: "x"', 'after'],
  ])('%s is refused before the bills are asked for', async (args, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(
      `query ($id: ID!) { customer(id: $id) { bills(month: "${month}", ${args}) { totalCount } } }`,
      { id: spenders[0] },
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).not.toHaveProperty('listSubcustomerMonthlyBills');
  });
});
