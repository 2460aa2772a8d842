import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import type { components } from '../../../partner/contract/generated/incentives.js';
import { type BothSides, bothSides } from '../../support/both-sides.js';

type BillRow = components['schemas']['BillSumInfoV2'];
type SpendRow = components['schemas']['SubCustomerMonthlyBillDetail'];
type Split = Record<string, { amount: string }>;

const month = '2026-10';
const split = `{ ${[
  'amount',
  'cashLike',
  'pending',
  'settledLate',
  'conditional',
  'excluded',
  'residual',
  'refunds',
]
  .map((name) => `${name} { amount }`)
  .join(' ')} }`;
const range = '{ low { amount } high { amount } }';
const everything = `month source customersRead complete policySnapshotAt notKnown unknownServiceTypes { code } spend ${split} performance ${range}
  rebateBase ${range} byClass { class spend ${split} } byServiceType { serviceType { code } class spend ${split} }
  byCustomer(first: 1000) { totalCount nodes { customer { id } spend ${split} performance ${range} rebateBase ${range} } }`;

let sides: BothSides;
let bills: BillRow[];
/** Incentive class by service code. */
let classes: Map<string, string>;
/** Everybody that spent, and what. */
let records: Map<string, SpendRow[]>;

beforeAll(async () => {
  sides = await bothSides();
  bills = await billsOf({});
  const { policies = [] } = await sides.partner.call('listIncentiveDiscountPolicies', {
    query: { time: month, limit: 100 },
  });
  const names = codes.incentives.IncentiveAndDiscountPolicy.incentive_policy;
  classes = new Map(policies.map((row) => [row.service_type_code, names[row.incentive_policy]]));
  const { sub_customers = [] } = await sides.partner.call('listConsumeSubCustomers', {
    body: { bill_cycle: month, limit: 100 },
  });
  records = new Map();
  for (const { customer_id: id } of sub_customers) records.set(id!, await recordsOf(id!));
});
afterAll(() => sides.close());

async function billsOf(query: object): Promise<BillRow[]> {
  const found: BillRow[] = [];
  for (const charge_mode of ['1', '3', '11'] as const) {
    for (let offset = 0, total = 1; offset < total; offset += 100) {
      const page = { query: { cycle: month, charge_mode, limit: 100, offset, ...query } };
      const { bill_sums = [], count = 0 } = await sides.partner.call('listSubcustomerMonthlyBills', page);
      found.push(...bill_sums);
      total = count;
    }
  }
  return found;
}

async function recordsOf(customer_id: string, query: object = {}): Promise<SpendRow[]> {
  const page = { query: { bill_cycle: month, customer_id, limit: 1000, ...query } };
  return (await sides.partner.call('listSubCustomerBillDetail', page)).fee_records ?? [];
}

async function spend(args: string, fields = everything) {
  const { data, errors } = await sides.bench.query(
    `{ incentiveSpend(month: "${month}" ${args}) { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.incentiveSpend;
}

const total = (amounts: (string | number | undefined)[]) =>
  amounts.reduce<Big>((sum, amount) => sum.plus(amount ?? 0), new Big(0)).toFixed(2);
const paidFrom = (rows: BillRow[], ...balances: string[]) =>
  rows
    .flatMap((row) => row.account_details ?? [])
    .filter(({ balance_type }) => balances.includes(balance_type!))
    .map(({ amount }) => amount);
const amounts = (found: Split) =>
  Object.fromEntries(Object.entries(found).map(([name, money]) => [name, money.amount]));

/** What the rules make of bill rows; what is unpaid stands beside their amount in the sandbox. */
const ofBills = (rows: BillRow[]) => ({
  amount: total(rows.flatMap((row) => [row.amount, row.debt_amount, row.adjustment_amount])),
  cashLike: total(paidFrom(rows, 'BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_STORED_VALUE_CARD')),
  pending: total([...paidFrom(rows, 'BALANCE_TYPE_CREDIT'), ...rows.map((row) => row.debt_amount)]),
  settledLate: total(rows.map((row) => row.adjustment_amount)),
  conditional: total(paidFrom(rows, 'BALANCE_TYPE_RCASH_COUPON')),
  excluded: total(paidFrom(rows, 'BALANCE_TYPE_COUPON', 'BALANCE_TYPE_BONUS')),
  residual: '0.00',
  refunds: total(rows.filter((row) => row.bill_type === '1').map((row) => row.amount)),
});

/** The two readings of what counts among bill rows of some classes. */
function rangeOf(rows: BillRow[], counting: string[]) {
  const own = ofBills(rows.filter((row) => counting.includes(classes.get(row.cloud_service_type)!)));
  const wide = total([own.cashLike, own.pending, own.settledLate, own.conditional]);
  return { low: { amount: own.cashLike }, high: { amount: wide } };
}

/** How many pages a scan of the month has, for each billing mode. */
const pagesByMode = () =>
  ['1', '3', '11'].map((mode) => {
    const size = bills.filter((row) => row.charge_mode === mode).length;
    return Math.max(1, Math.ceil(size / 100));
  });
const sumOf = (counts: number[]) => counts.reduce((sum, one) => sum + one, 0);

const performing = ['GENERAL_PRODUCT', 'SPECIFIC_PRODUCT', 'PERFORMANCE_NO_REBATE'];
const rebated = ['GENERAL_PRODUCT', 'SPECIFIC_PRODUCT'];

describe('from the monthly bills', () => {
  test('sums, ranges and classes follow the rules, row by row', async () => {
    await sides.bench.resetCalls();
    const found = await spend('');
    const calls = await sides.bench.calls();
    expect(found).toMatchObject({ month, source: 'SUMMARY', policySnapshotAt: '2026-10-31T15:59:59Z' });
    expect(amounts(found.spend)).toEqual(ofBills(bills));
    expect(found.performance).toEqual(rangeOf(bills, performing));
    expect(found.rebateBase).toEqual(rangeOf(bills, rebated));
    for (const one of found.byClass) {
      const own = bills.filter((row) => (classes.get(row.cloud_service_type) ?? null) === one.class);
      expect([one.class, amounts(one.spend)]).toEqual([one.class, ofBills(own)]);
    }
    expect(found.byClass.length).toBeGreaterThan(3);
    const customers = new Set(bills.map((row) => row.customer_id));
    expect(found.customersRead).toBe(customers.size);
    expect(calls).toEqual({
      listIncentiveDiscountPolicies: 1,
      listSubcustomerMonthlyBills: sumOf(pagesByMode()),
    });
  });

  test('services that no policy names are in a class and a list of their own', async () => {
    const found = await spend(
      '',
      `unknownServiceTypes { code } byClass { class spend ${split} } byServiceType { serviceType { code } class spend ${split} }`,
    );
    const unknown = bills.filter((row) => !classes.has(row.cloud_service_type));
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(found.unknownServiceTypes.map(({ code }: { code: string }) => code))).toEqual(
      new Set(unknown.map((row) => row.cloud_service_type)),
    );
    const own = found.byClass.find((one: { class: string | null }) => one.class === null);
    expect(amounts(own.spend)).toEqual(ofBills(unknown));
    for (const one of found.byServiceType) {
      const rows = bills.filter((row) => row.cloud_service_type === one.serviceType.code);
      expect([one.class, amounts(one.spend)]).toEqual([
        classes.get(one.serviceType.code) ?? null,
        ofBills(rows),
      ]);
    }
  });

  test('by customer, largest first, in pages without further calls', async () => {
    const { byCustomer } = await spend('');
    const customers = new Set(bills.map((row) => row.customer_id));
    expect(byCustomer.totalCount).toBe(customers.size);
    for (const one of byCustomer.nodes) {
      const own = bills.filter((row) => row.customer_id === one.customer.id);
      expect(amounts(one.spend)).toEqual(ofBills(own));
    }
    const sizes = byCustomer.nodes.map((one: { spend: Split }) => Number(one.spend.amount!.amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const page = 'nodes { customer { id } } pageInfo { endCursor }';
    const head = (await spend('', `byCustomer(first: 2) { ${page} }`)).byCustomer;
    const tail = (await spend('', `byCustomer(first: 1000, after: "${head.pageInfo.endCursor}") { ${page} }`))
      .byCustomer;
    expect([...head.nodes, ...tail.nodes]).toEqual(
      byCustomer.nodes.map(({ customer }: { customer: object }) => ({ customer })),
    );
  });

  test('customers that are named are asked for by themselves where that takes fewer calls', async () => {
    const ids = [...new Set(bills.map((row) => row.customer_id))].slice(0, 2);
    await sides.bench.resetCalls();
    const found = await spend(`customerIds: ${JSON.stringify([...ids, ids[0]])}`);
    const pages = pagesByMode().map((count) => Math.min(count, ids.length));
    expect(await sides.bench.calls()).toMatchObject({ listSubcustomerMonthlyBills: sumOf(pages) });
    expect(found.customersRead).toBe(2);
    expect(amounts(found.spend)).toEqual(ofBills(bills.filter((row) => ids.includes(row.customer_id))));
  });

  test('says what it does not know, and less of it from details, without a call', async () => {
    await sides.bench.resetCalls();
    const summary = (await spend('', 'notKnown')).notKnown;
    const detail = (await spend('source: DETAIL', 'notKnown')).notKnown;
    expect(summary).toEqual(expect.arrayContaining(['RATES', 'TIER', 'CONFIRMED_AMOUNTS']));
    expect(summary.filter((one: string) => !detail.includes(one))).toEqual([
      'REFERRAL_CUSTOMERS',
      'RESERVED_INSTANCES',
    ]);
    expect(await sides.bench.calls()).toEqual({});
  });
});

describe('from the spending records', () => {
  test('resale and referral customers are read one by one', async () => {
    await sides.bench.resetCalls();
    const found = await spend('source: DETAIL');
    expect(await sides.bench.calls()).toEqual({
      listIncentiveDiscountPolicies: 1,
      listConsumeSubCustomers: 1,
      listSubCustomerBillDetail: records.size,
    });
    const rows = [...records.values()].flat();
    expect(amounts(found.spend)).toMatchObject({
      amount: total(rows.map((row) => row.payment_amount)),
      cashLike: total(rows.flatMap((row) => [row.cash_amount, row.stored_value_card_amount])),
      pending: total(rows.flatMap((row) => [row.credit_amount, row.debt_amount])),
      settledLate: total(rows.map((row) => row.writeoff_amount)),
      conditional: total(rows.map((row) => row.flexipurchase_coupon_amount)),
      excluded: total(rows.map((row) => row.coupon_amount)),
      refunds: total(
        rows.filter((row) => [4, 20, 24].includes(row.bill_detail_type!)).map((row) => row.payment_amount),
      ),
    });
    expect(found).toMatchObject({ source: 'DETAIL', customersRead: records.size });
    expect(rows.some((row) => row.association_type === '1')).toBe(true);
  });

  test('of resale customers it says what the monthly bills say, but for bonus money', async () => {
    const resale = [...records]
      .filter(([, rows]) => rows[0]?.association_type === '2')
      .map(([id]) => id)
      .slice(0, 20);
    const ids = JSON.stringify(resale);
    const detail = amounts((await spend(`source: DETAIL, customerIds: ${ids}`)).spend);
    const summary = amounts((await spend(`customerIds: ${ids}`)).spend);
    expect({ ...detail, excluded: total([detail.excluded, detail.residual]), residual: '0.00' }).toEqual(
      summary,
    );
    expect(Number(summary.cashLike)).toBeGreaterThan(0);
  });
});

test('a reseller’s customers are counted apart, from either source', async () => {
  const { indirect_partners = [] } = await sides.partner.call('listIndirectPartners', {
    body: { limit: 100 },
  });
  for (const { indirect_partner_id } of indirect_partners) {
    const own = await billsOf({ indirect_partner_id });
    if (own.length === 0) continue;
    const args = `resellerId: "${indirect_partner_id}"`;
    expect(amounts((await spend(args)).spend)).toEqual(ofBills(own));
    const { count, customer_infos = [] } = await sides.partner.call('listSubCustomers', {
      body: { indirect_partner_id, limit: 100 },
    });
    const rows = await Promise.all(
      customer_infos.map(({ customer_id }) => recordsOf(customer_id, { indirect_partner_id })),
    );
    const found = await spend(`${args}, source: DETAIL`);
    expect(found.customersRead).toBe(count);
    expect(found.spend.amount.amount).toBe(total(rows.flat().map((row) => row.payment_amount)));
    return;
  }
  throw new Error('no customer of a reseller spent anything');
});
