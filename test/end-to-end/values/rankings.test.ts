import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { amount, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

async function customers(association_type?: '2') {
  const body = { limit: 100, ...(association_type && { association_type }) };
  return (await sides.partner.call('listSubCustomers', { body })).customer_infos ?? [];
}

/** What a customer spent, by the partner's own bills; undefined without a bill. */
async function spendOf(customer_id: string, cycle: string): Promise<Big | undefined> {
  const answers = await Promise.all(
    (['1', '3', '11'] as const).map((charge_mode) =>
      sides.partner.call('listSubcustomerMonthlyBills', {
        query: { customer_id, cycle, charge_mode, limit: 100 },
      }),
    ),
  );
  const rows = answers.flatMap(({ bill_sums = [] }) => bill_sums);
  return rows.length > 0 ? rows.reduce((sum, row) => sum.plus(row.amount ?? 0), new Big(0)) : undefined;
}

/** Places as the figures of the partner say: the first figure first, equal ones on one place. */
const places = <Figure>(figures: Figure[]) =>
  figures.map((one) => 1 + figures.findIndex((other) => same(one, other)));
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe('customerRanking', () => {
  test.each([
    ['', '2026-11'],
    ['month: "2026-10"', '2026-10'],
  ])('by spend(%s) is what the bills of %s say, the most first', async (args, month) => {
    const found = await sides.nodes(
      `{ customerRanking(first: 100${args && `, ${args}`}) { nodes { rank customer { id accountName } spend { amount } debt { amount } nextExpiry } } }`,
    );
    expect(Object.keys(await sides.bench.calls())).toEqual([
      'listSubCustomers',
      'listSubcustomerMonthlyBills',
    ]);
    const spenders = await Promise.all(
      (await customers('2')).map(async ({ customer_id: id, account_name: accountName }) => {
        const spend = await spendOf(id, month);
        return spend ? [{ customer: { id, accountName }, spend }] : [];
      }),
    );
    const ranked = spenders
      .flat()
      .sort((a, b) => b.spend.cmp(a.spend) || (a.customer.id < b.customer.id ? -1 : 1));
    const ranks = places(ranked.map(({ spend }) => spend.toFixed()));
    expect(ranked.length).toBeGreaterThan(5);
    expect(found).toEqual(
      ranked.map(({ customer, spend }, index) => ({
        rank: ranks[index],
        customer,
        spend: amount(spend.toFixed()),
        debt: null,
        nextExpiry: null,
      })),
    );
  });

  test('by debt is what the balances say, and costs one call for a hundred of them', async () => {
    const found = await sides.nodes(
      '{ customerRanking(by: DEBT, first: 100) { nodes { rank customer { id } spend { amount } debt { amount } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1, listCustomersBalancesDetail: 1 });
    const customer_infos = (await customers('2')).map(({ customer_id }) => ({ customer_id }));
    const { customer_balances: rows = [] } = await sides.partner.call('listCustomersBalancesDetail', {
      body: { customer_infos },
    });
    const owing = rows
      .filter((row) => new Big(row.debt_amount ?? 0).gt(0))
      .sort((a, b) => new Big(b.debt_amount!).cmp(a.debt_amount!));
    expect(owing.length).toBeGreaterThan(1);
    const ranks = places(owing.map((row) => amount(row.debt_amount)));
    expect(found).toEqual(
      owing.map((row, index) => ({
        rank: ranks[index],
        customer: { id: row.customer_id },
        spend: null,
        debt: amount(row.debt_amount),
      })),
    );
  });

  test('by the next expiry of a voucher: the first of each customer’s that can be spent', async () => {
    const found = await sides.nodes(
      '{ customerRanking(by: VOUCHER_EXPIRY, first: 100) { nodes { rank customer { id } nextExpiry } } }',
    );
    const resale = new Set((await customers('2')).map(({ customer_id }) => customer_id));
    const first = new Map<string, string>();
    for (let offset = 0, total = 1; offset < total; offset += 100) {
      const query = { status: 2, offset, limit: 100 } as const;
      const answer = await sides.partner.call('listIssuedPartnerCoupons', { query });
      total = answer.total_count ?? 0;
      for (const { customer_id: id, expire_time: time, balance, face_value } of answer.user_coupons ?? []) {
        const usable = resale.has(id) && new Big(balance ?? face_value).gt(0);
        if (usable && time < (first.get(id) ?? '9')) first.set(id, time);
      }
    }
    expect(first.size).toBeGreaterThan(2);
    const ranked = [...first].sort(([a, one], [b, other]) =>
      one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1,
    );
    const ranks = places(ranked.map(([, time]) => time));
    expect(found).toEqual(
      ranked.map(([id, nextExpiry], index) => ({ rank: ranks[index], customer: { id }, nextExpiry })),
    );
  });

  test('pages go on where the last one ended', async () => {
    const page = async (args: string) =>
      (
        await sides.bench.query(
          `{ page: customerRanking(month: "2026-10", ${args}) { totalCount nodes { rank customer { id } } pageInfo { endCursor } } }`,
        )
      ).data.page;
    const whole = await page('first: 500');
    const one = await page('first: 4');
    const two = await page(`first: 500, after: "${one.pageInfo.endCursor}"`);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes);
  });
});

describe('accountManagers', () => {
  test('are those of all customers, with their customers and what these spent', async () => {
    const found = await sides.nodes(
      '{ accountManagers(first: 100) { nodes { accountName name customerCount customers(first: 100) { totalCount nodes { id } } } } }',
    );
    expect(await sides.bench.calls()).toEqual({ listSubCustomers: 1 });
    const rows = await customers();
    const managerOf = (row: (typeof rows)[number]) => row.account_managers?.[0]?.account_name ?? '';
    const names = [...new Set(rows.map(managerOf))].filter(Boolean).sort();
    expect(names.length).toBeGreaterThan(1);
    expect(found).toEqual(
      names.map((accountName) => {
        const own = rows.filter((row) => managerOf(row) === accountName);
        const nodes = own.map(({ customer_id }) => ({ id: customer_id }));
        return {
          accountName,
          name: null,
          customerCount: own.length,
          customers: { totalCount: own.length, nodes },
        };
      }),
    );
  });

  test('spend adds up the bills of a month of their resale customers', async () => {
    const found = await sides.nodes(
      '{ accountManagers { nodes { accountName customers(first: 100) { nodes { id } } spend(month: "2026-10") { amount } running: spend { amount } } } }',
    );
    let nonzero = 0;
    for (const node of found) {
      const ids = (node.customers as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
      for (const [field, month] of [
        ['spend', '2026-10'],
        ['running', '2026-11'],
      ] as const) {
        const amounts = await Promise.all(ids.map((id) => spendOf(id, month)));
        const sum = amounts.reduce<Big>((total, one) => total.plus(one ?? 0), new Big(0));
        expect(node[field]).toEqual(amount(sum.toFixed()));
        if (sum.gt(0)) nonzero++;
      }
    }
    expect(nonzero).toBeGreaterThan(2);
  });

  test('below a customer leads to the others of the same manager, at a reseller’s among its own', async () => {
    const fields =
      'nodes { id accountManagers { accountName customers(first: 100) { nodes { id resellerId } } } }';
    const [reseller] = await sides.nodes('{ resellers { nodes { id } } }');
    for (const resellerId of [null, reseller!.id as string]) {
      const filter = resellerId ? `, filter: { resellerId: "${resellerId}" }` : '';
      const found = (await sides.nodes(`{ customers(first: 100${filter}) { ${fields} } }`)) as {
        id: string;
        accountManagers: { customers: { nodes: object[] } }[];
      }[];
      for (const { id, accountManagers } of found) {
        for (const { customers: others } of accountManagers) {
          expect(others.nodes).toContainEqual({ id, resellerId });
        }
      }
    }
  });
});

test.each([
  ['customerRanking(by: DEBT, month: "2026-10")', 'month'],
  ['customerRanking(month: "2026-12")', 'month'],
  ['customerRanking(resellerId: "")', 'resellerId'],
  ['customerRanking(first: -1)', 'first'],
  ['accountManagers(resellerId: "")', 'resellerId'],
  ['accountManagers(after: "nonsense")', 'after'],
])('%s makes no call', async (field, argument) => {
  const { errors } = await sides.bench.query(`{ ${field} { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(await sides.bench.calls()).toEqual({});
});
