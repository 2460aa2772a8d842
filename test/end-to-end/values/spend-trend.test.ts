import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import type { components } from '../../../partner/contract/generated/incentives.js';
import { type BothSides, bothSides } from '../../support/both-sides.js';

type BillRow = components['schemas']['BillSumInfoV2'];
type Points = {
  month: string;
  amount: { amount: string };
  change: { amount: string } | null;
  complete: boolean;
}[];
interface Series {
  customer: { id: string; accountName: string } | null;
  accountManager: string | null;
  serviceType: { code: string } | null;
  total: { amount: string };
  points: Points;
}

const months = ['2025-06', '2025-07', '2025-08', '2025-09'];
const points = 'points { month amount { amount } change { amount } complete }';

let sides: BothSides;
/** Bill rows of each month. */
let bills: BillRow[][];

beforeAll(async () => {
  sides = await bothSides();
  bills = [];
  for (const cycle of months) bills.push(await billsOf({ cycle }));
});
afterAll(() => sides.close());

async function billsOf(query: {
  cycle: string;
  indirect_partner_id?: string | undefined;
}): Promise<BillRow[]> {
  const found: BillRow[] = [];
  for (const charge_mode of ['1', '3', '11'] as const) {
    for (let offset = 0, total = 1; offset < total; offset += 100) {
      const page = { query: { charge_mode, limit: 100, offset, ...query } };
      const { bill_sums = [], count = 0 } = await sides.partner.call('listSubcustomerMonthlyBills', page);
      found.push(...bill_sums);
      total = count;
    }
  }
  return found;
}

async function trend(args: string, fields: string) {
  const { data, errors } = await sides.bench.query(
    `{ spendTrend(from: "${months[0]}", to: "${months.at(-1)}" ${args}) { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.spendTrend as {
    points: Points;
    total: { amount: string };
    series: { totalCount: number; nodes: Series[] };
  };
}

const series = (fields: string) =>
  `series(first: 1000) { totalCount nodes { ${fields} total { amount } ${points} } }`;
const total = (rows: BillRow[]) =>
  rows.reduce<Big>((sum, row) => sum.plus(row.amount ?? 0), new Big(0)).toFixed(2);

/** The points of bill rows, chosen by a condition. */
function pointsOf(wanted: (row: BillRow) => boolean, of = bills): Points {
  const amounts = of.map((rows) => total(rows.filter(wanted)));
  return amounts.map((amount, index) => ({
    month: months[index]!,
    amount: { amount },
    change: index === 0 ? null : { amount: new Big(amount).minus(amounts[index - 1]!).toFixed(2) },
    complete: true,
  }));
}

test('in total: a point a month with its change, and the calls of one scan', async () => {
  await sides.bench.resetCalls();
  const found = await trend('', `total { amount } ${points}`);
  expect(found).toEqual({ total: { amount: total(bills.flat()) }, points: pointsOf(() => true) });
  const pages = bills.flatMap((rows) =>
    ['1', '3', '11'].map((mode) => rows.filter((row) => row.charge_mode === mode).length / 100),
  );
  expect(await sides.bench.calls()).toEqual({
    listSubcustomerMonthlyBills: pages.reduce((sum, one) => sum + Math.max(1, Math.ceil(one)), 0),
  });
  expect(Number(found.total.amount)).toBeGreaterThan(0);
});

describe('by group', () => {
  const largestFirst = (found: Series[]) => {
    const totals = found.map((one) => Number(one.total.amount));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  };

  test('customers, as Customer.monthlySpend has them', async () => {
    const found = (await trend('', series('customer { id accountName }'))).series;
    const customers = new Set(bills.flat().map((row) => row.customer_id));
    expect(found.totalCount).toBe(customers.size);
    for (const one of found.nodes) {
      expect(one.points).toEqual(pointsOf((row) => row.customer_id === one.customer!.id));
    }
    largestFirst(found.nodes);
    const [first] = found.nodes;
    const { data } = await sides.bench.query(
      `query ($id: ID!) { customer(id: $id) { monthlySpend(month: "${months[2]}") { total { amount } } } }`,
      { id: first!.customer!.id },
    );
    expect(first!.points[2]!.amount).toEqual(data.customer.monthlySpend.total);
  });

  test('services', async () => {
    const found = (
      await trend('by: SERVICE_TYPE', series('serviceType { code } customer { id } accountManager'))
    ).series;
    expect(new Set(found.nodes.map((one) => one.serviceType!.code))).toEqual(
      new Set(bills.flat().map((row) => row.cloud_service_type)),
    );
    for (const one of found.nodes) {
      expect(one).toMatchObject({ customer: null, accountManager: null });
      expect(one.points).toEqual(pointsOf((row) => row.cloud_service_type === one.serviceType!.code));
    }
    largestFirst(found.nodes);
  });

  test('account managers, with one series for customers that have none, and the customers in one call', async () => {
    const { customer_infos = [] } = await sides.partner.call('listSubCustomers', { body: { limit: 100 } });
    const managers = new Map(
      customer_infos.map((row) => [row.customer_id, row.account_managers?.[0]?.account_name ?? null]),
    );
    await sides.bench.resetCalls();
    const found = (await trend('by: ACCOUNT_MANAGER', series('accountManager'))).series;
    expect(await sides.bench.calls()).toMatchObject({ listSubCustomers: 1 });
    expect(new Set(found.nodes.map((one) => one.accountManager))).toEqual(
      new Set(bills.flat().map((row) => managers.get(row.customer_id)!)),
    );
    for (const one of found.nodes) {
      expect(one.points).toEqual(pointsOf((row) => managers.get(row.customer_id) === one.accountManager));
    }
    expect(found.nodes.length).toBeGreaterThan(2);
    largestFirst(found.nodes);
  });

  test('account managers are not read for the total', async () => {
    await sides.bench.resetCalls();
    await trend('by: ACCOUNT_MANAGER', points);
    expect(Object.keys(await sides.bench.calls())).toEqual(['listSubcustomerMonthlyBills']);
  });

  test('pages of series follow each other; a cursor of another trend is refused', async () => {
    const all = (await trend('', series('customer { id }'))).series.nodes.map((one) => one.customer);
    const page = (args: string) =>
      `series(${args}) { nodes { customer { id } } pageInfo { endCursor hasNextPage } }`;
    const head = (await trend('', page('first: 3'))).series as unknown as {
      nodes: Series[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    expect(head.pageInfo.hasNextPage).toBe(true);
    const after = `first: 1000, after: "${head.pageInfo.endCursor}"`;
    const tail = (await trend('', page(after))).series;
    expect([...head.nodes, ...tail.nodes].map((one) => one.customer)).toEqual(all);
    const { errors } = await sides.bench.query(
      `{ spendTrend(from: "2025-06", to: "2025-08") { ${page(after)} } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

test('of named customers alone', async () => {
  const ids = [...new Set(bills.flat().map((row) => row.customer_id))].slice(2, 4);
  const found = await trend(`customerIds: ${JSON.stringify(ids)}`, `${points} ${series('customer { id }')}`);
  expect(found.points).toEqual(pointsOf((row) => ids.includes(row.customer_id)));
  expect(new Set(found.series.nodes.map((one) => one.customer!.id))).toEqual(new Set(ids));
});

test('of a reseller’s customers, with their managers', async () => {
  const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', {
    body: { limit: 100 },
  });
  for (const { indirect_partner_id } of indirect_partners) {
    const own: BillRow[][] = [];
    for (const cycle of months) own.push(await billsOf({ cycle, indirect_partner_id }));
    if (own.flat().length === 0) continue;
    const found = await trend(
      `resellerId: "${indirect_partner_id}"`,
      `${points} ${series('customer { id accountName }')}`,
    );
    expect(found.points).toEqual(pointsOf(() => true, own));
    for (const one of found.series.nodes) expect(one.customer!.accountName).toEqual(expect.any(String));
    const managed = await trend(
      `resellerId: "${indirect_partner_id}", by: ACCOUNT_MANAGER`,
      series('accountManager'),
    );
    expect(managed.series.nodes.some((one) => one.accountManager !== null)).toBe(true);
    return;
  }
  throw new Error('no customer of a reseller spent anything');
});

test('a month to come is refused, before any call', async () => {
  await sides.bench.resetCalls();
  const { errors } = await sides.bench.query('{ spendTrend(from: "2026-10", to: "2026-12") { from } }');
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
  expect(await sides.bench.calls()).toEqual({});
});
