import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';
import { seedWithRareData } from '../../support/seed.js';

let sides: BothSides;
/** Of those that let the partner act for them: one with changes of many kinds, of more than a page, of a credit line. */
let spender: string;
let busy: string;
let creditor: string;
/** One that does not. */
let unauthorised: string;

beforeAll(async () => {
  sides = await bothSides(seedWithRareData);
  const { data, errors } = await sides.bench.query(`{ customers(first: 60) { nodes {
    id ownBalance { accounts { kind } } fundChanges(first: 100) { totalCount nodes { kind occurredAt } } } } }`);
  const nodes: {
    id: string;
    ownBalance: { accounts: { kind: string }[] } | null;
    fundChanges: { totalCount: number; nodes: { kind: string; occurredAt: string }[] } | null;
  }[] = data.customers.nodes;
  spender = nodes.find(
    ({ fundChanges, ownBalance }) =>
      !ownBalance?.accounts.some(({ kind }) => kind === 'CREDIT') &&
      new Set(fundChanges?.nodes.map(({ kind }) => kind)).size >= 4 &&
      fundChanges!.nodes.at(-1)!.occurredAt < '2026-06',
  )!.id;
  busy = nodes.find(({ fundChanges }) => fundChanges && fundChanges.totalCount > 100)!.id;
  creditor = nodes.find(({ ownBalance }) => ownBalance?.accounts.some(({ kind }) => kind === 'CREDIT'))!.id;
  unauthorised = nodes.find(({ ownBalance }) => ownBalance === null)!.id;
  expect(errors!.every(({ extensions }) => extensions!.code === 'CUSTOMER_AUTHORIZATION_REQUIRED')).toBe(
    true,
  );
});
afterAll(() => sides.close());

const ask = async (id: string, fields: string) =>
  (await sides.bench.query(`{ customer(id: "${id}") { ${fields} } }`)).data.customer;
const asOwner = (customerId: string) => ({ actingFor: { customerId } });

describe('ownBalance', () => {
  test.each([['a customer with cash only', () => spender] as const, ['one with credit', () => creditor]])(
    '%s: every field is the partner’s',
    async (_, customer) => {
      const own = await sides.partner.call('showCustomerAccountBalances', {}, asOwner(customer()));
      const { ownBalance } = await ask(
        customer(),
        'ownBalance { accounts { id kind amount { amount } designated { amount } allocatable { amount } creditLine { amount } memo } debt { amount } }',
      );
      const kinds = codes.customers.AccountBalanceV3.account_type;
      expect(ownBalance).toEqual({
        accounts: own.account_balances!.map((row) => ({
          id: row.account_id,
          kind: kinds[row.account_type],
          amount: amount(row.amount),
          designated: amount(row.designated_amount),
          allocatable: null,
          creditLine: row.account_type === 2 ? amount(row.credit_amount) : null,
          memo: null,
        })),
        debt: amount(own.debt_amount),
      });
    },
  );

  test('is null without an error where the partner says that the customer has no accounts', async () => {
    await sides.bench.faults([
      { operation: 'showCustomerAccountBalances', status: 400, errorCode: 'CBC.99000049' },
    ]);
    const answer = await sides.bench.query(
      `{ customer(id: "${spender}") { ownBalance { debt { amount } } } }`,
    );
    await sides.bench.faults([]);
    expect(answer).toEqual({ data: { customer: { ownBalance: null } } });
  });

  test('a customer who has not authorised the partner gives an error on these fields alone', async () => {
    const { data, errors } = await sides.bench.query(`{ customer(id: "${unauthorised}") {
      accountName ownBalance { debt { amount } } fundChanges { totalCount } } }`);
    expect(data.customer).toEqual({
      accountName: expect.any(String),
      ownBalance: null,
      fundChanges: null,
    });
    expect(errors!.map(({ path }) => path!.at(-1)).sort()).toEqual(['fundChanges', 'ownBalance']);
    expect(errors!.map(({ extensions }) => extensions!.code)).toEqual(
      Array(2).fill('CUSTOMER_AUTHORIZATION_REQUIRED'),
    );
  });
});

describe('fundChanges', () => {
  const fields = `id direction kind amount { amount } balanceAfter { amount } occurredAt billingMonth transactionId
    order { id } paymentChannel paymentChannelNumber accountName usedFrom usedTo serviceTypeName resourceTypeName`;

  const compare = async (id: string, balanceType: 'BALANCE_TYPE_DEBIT' | 'BALANCE_TYPE_CREDIT') => {
    const { records = [], total_count } = await sides.partner.call(
      'listCustomerAccountChangeRecords',
      { query: { balance_type: balanceType, limit: 100 } },
      asOwner(id),
    );
    const account = balanceType === 'BALANCE_TYPE_DEBIT' ? 'CASH' : 'CREDIT';
    const { fundChanges } = await ask(
      id,
      `fundChanges(first: 100, filter: { account: ${account} }) { totalCount nodes { ${fields} } }`,
    );
    const kinds = codes.customers.AccountChangeRecord.trade_detail_type as Record<string, string>;
    const channels = codes.customers.CustomerAccountChangeRecord.payment_channel_id;
    expect(fundChanges.totalCount).toBe(total_count);
    expect(fundChanges.nodes).toEqual(
      records.map((row) => {
        const kind = kinds[row.trade_detail_type!]!;
        const [from, to] = row.consume_time?.split('/') ?? [];
        return {
          id: row.account_change_id,
          direction: { REVENUE: 'INCOME', EXPENSE: 'EXPENSE' }[row.revenue_expense_type!],
          kind,
          amount: amount(row.change_amount),
          balanceAfter: amount(row.balance_after_change),
          occurredAt: row.trade_time,
          billingMonth: row.bill_cycle,
          transactionId: row.trade_id,
          order: /SUBSCRIPTION/.test(kind) ? { id: row.trade_id } : null,
          paymentChannel: channels[row.payment_channel_id!],
          paymentChannelNumber: none(row.payment_channel_no),
          accountName: row.account_name,
          usedFrom: none(from),
          usedTo: none(to),
          serviceTypeName: none(row.cloud_service_type_name),
          resourceTypeName: none(row.resource_type_name),
        };
      }),
    );
    return fundChanges.nodes as Record<string, unknown>[];
  };

  test('of the cash account: every field is the partner’s', async () => {
    const nodes = await compare(spender, 'BALANCE_TYPE_DEBIT');
    const values = (field: string) => new Set(nodes.map((node) => node[field]));
    expect(values('direction').size).toBe(2);
    expect(values('kind').size).toBeGreaterThan(3);
    expect(values('order').size).toBeGreaterThan(1);
    expect(values('kind')).not.toContain('UNKNOWN');
  });

  test('of the credit account: every field is the partner’s', async () => {
    expect((await compare(creditor, 'BALANCE_TYPE_CREDIT')).length).toBeGreaterThan(0);
  });

  test('a customer without credit line has none there', async () => {
    const { fundChanges } = await ask(
      spender,
      'fundChanges(filter: { account: CREDIT }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }',
    );
    expect(fundChanges).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test.each([
    ['direction: INCOME', { revenue_expense_type: 'REVENUE' }],
    ['direction: EXPENSE', { revenue_expense_type: 'EXPENSE' }],
    ['group: CONSUMPTION', { trade_type: 'DEDEUCT' }],
    ['group: PARTNER_ALLOCATION', { trade_type: 'BEADJUST' }],
    ['paymentChannels: [NONE, BANK_TRANSFER, NONE]', { payment_channel_id: '0,2' }],
    [
      'from: "2026-03-01", to: "2026-09-30"',
      { trade_time_begin: '2026-03-01', trade_time_end: '2026-09-30' },
    ],
    ['to: "2026-09-30"', { trade_time_begin: '2025-09-30', trade_time_end: '2026-09-30' }],
    ['from: "2026-09-30"', { trade_time_begin: '2026-09-30' }],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const { records = [] } = await sides.partner.call(
      'listCustomerAccountChangeRecords',
      { query: { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100, ...(query as object) } },
      asOwner(spender),
    );
    const { fundChanges } = await ask(
      spender,
      `fundChanges(first: 100, filter: { ${filter} }) { nodes { id } }`,
    );
    expect(fundChanges.nodes.map(({ id }: { id: string }) => id)).toEqual(
      records.map((row) => row.account_change_id),
    );
    expect(records.length).toBeGreaterThan(0);
  });

  test('a transaction can be asked for by its id, and a group nobody has is empty', async () => {
    const { one } = await ask(spender, 'one: fundChanges(first: 1) { nodes { transactionId } }');
    const { transactionId } = one.nodes[0];
    const { same, none: nothing } = await ask(
      spender,
      `same: fundChanges(filter: { transactionId: "${transactionId}" }) { nodes { transactionId } }
       none: fundChanges(filter: { group: DEPOSIT }) { totalCount }`,
    );
    expect(new Set(same.nodes.map((node: object) => JSON.stringify(node)))).toEqual(
      new Set([JSON.stringify({ transactionId })]),
    );
    expect(nothing.totalCount).toBe(0);
  });

  test('a day is a Beijing day: what happens at 16:00 UTC is of the next', async () => {
    const { fundChanges } = await ask(
      spender,
      'fundChanges(first: 100, filter: { from: "2026-10-31", to: "2026-10-31" }) { nodes { occurredAt } }',
    );
    const times = fundChanges.nodes.map(({ occurredAt }: { occurredAt: string }) => occurredAt);
    expect(times.length).toBeGreaterThan(0);
    for (const time of times) {
      expect(time >= '2026-10-30T16:00:00Z' && time < '2026-10-31T16:00:00Z').toBe(true);
    }
  });

  test('the order that was paid is the one of the orders subgraph', async () => {
    const { fundChanges } = await ask(
      spender,
      'fundChanges(first: 100, filter: { group: CONSUMPTION }) { nodes { kind order { id status customer { id } } } }',
    );
    const paid = fundChanges.nodes.filter(
      ({ kind }: { kind: string }) => kind === 'SUBSCRIPTION_CONSUMPTION',
    );
    expect(paid.length).toBeGreaterThan(0);
    for (const { order } of paid) {
      expect(order).toEqual({ id: order.id, status: expect.any(String), customer: { id: spender } });
    }
  });

  test('more than a page is read in parallel, each once; a cursor holds for its customer alone', async () => {
    await sides.bench.resetCalls();
    const { fundChanges } = await ask(
      busy,
      'fundChanges(first: 150) { totalCount nodes { id } edges { cursor } }',
    );
    expect(fundChanges.totalCount).toBeGreaterThan(100);
    expect(new Set(fundChanges.nodes.map(({ id }: { id: string }) => id)).size).toBe(fundChanges.totalCount);
    expect((await sides.bench.calls()).listCustomerAccountChangeRecords).toBe(2);
    const { errors } = await sides.bench.query(
      `{ customer(id: "${creditor}") { fundChanges(after: "${fundChanges.edges[0].cursor}") { totalCount } } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  test.each([
    ['from: "2026-03-02", to: "2026-03-01"', 'filter.from'],
    ['from: "2024-02-29", to: "2025-03-01"', 'filter.from'],
    ['from: "2025-03-01", to: "2026-03-02"', 'filter.from'],
    ['transactionId: ""', 'filter.transactionId'],
    [`transactionId: "${'x'.repeat(129)}"`, 'filter.transactionId'],
    [`paymentChannelNumber: "${'x'.repeat(65)}"`, 'filter.paymentChannelNumber'],
    ['paymentChannels: [ALIPAY, UNKNOWN]', 'filter.paymentChannels'],
    ['direction: UNKNOWN', 'filter.direction'],
  ])('filter { %s } is refused before it is asked for', async (filter, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(
      `{ customer(id: "${spender}") { fundChanges(filter: { ${filter} }) { totalCount } } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1 });
  });

  test.each([['"2026-02-30"'], ['"2026-2-3"'], ['"yesterday"'], ['20260101']])(
    'the day %s is none',
    async (day) => {
      await sides.bench.resetCalls();
      const { errors } = await sides.bench.query(
        `{ customer(id: "${spender}") { fundChanges(filter: { from: ${day} }) { totalCount } } }`,
      );
      expect(errors![0]!.message).toContain('2026-11-01');
      expect(await sides.bench.calls()).toEqual({});
    },
  );
});
