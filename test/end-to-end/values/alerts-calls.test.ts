import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BothSides, bothSides } from '../../support/both-sides.js';
import { startAll } from '../../support/start-all.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());
beforeEach(() => sides.bench.resetCalls());

interface Reached {
  customer: { vouchers: { nodes: object[] } };
  voucher: { id: string };
}

const noSubscriptions = '[ARREARS, LOW_BALANCE, VOUCHER_EXPIRING, SPEND_DROP]';

describe('all alerts together', () => {
  test('come the most urgent first, without subscriptions unless they are asked for', async () => {
    const found = await sides.nodes('{ customerAlerts(first: 500, within: 180) { nodes { kind } } }');
    const kinds = found.map(({ kind }) => kind as string);
    expect(new Set(kinds)).toEqual(new Set(['ARREARS', 'LOW_BALANCE', 'VOUCHER_EXPIRING', 'SPEND_DROP']));
    const groups = kinds.map((kind) => (kind === 'ARREARS' ? 0 : kind === 'SPEND_DROP' ? 2 : 1));
    expect(groups).toEqual([...groups].sort());
    expect(await sides.bench.calls()).not.toHaveProperty('listPayPerUseCustomerResources');
  });

  test('read every bill once, and balances in one batch', async () => {
    await sides.nodes('{ customerAlerts { nodes { kind } } }');
    const { listSubcustomerMonthlyBills: bills, ...others } = await sides.bench.calls();
    expect(others).toEqual({
      listSubCustomers: 1,
      listCustomersBalancesDetail: 1,
      listIssuedPartnerCoupons: 1,
    });
    await sides.bench.resetCalls();
    await sides.nodes('{ customerAlerts(kinds: [LOW_BALANCE]) { nodes { kind } } }');
    expect((await sides.bench.calls()).listSubcustomerMonthlyBills).toBe(bills);
    const pages = await Promise.all(
      ['2026-10', '2026-09', '2026-08'].flatMap((cycle) =>
        (['1', '3', '11'] as const).map(async (charge_mode) => {
          const query = { cycle, charge_mode, limit: 1 };
          const { count = 0 } = await sides.partner.call('listSubcustomerMonthlyBills', { query });
          return Math.max(1, Math.ceil(count / 100));
        }),
      ),
    );
    expect(bills).toBe(pages.reduce((sum, one) => sum + one, 0));
  });

  test('pages make up the whole list, and a cursor holds for its question only', async () => {
    const page = async (args: string) => {
      const fields = 'totalCount nodes { reason } pageInfo { endCursor hasNextPage }';
      const answer = await sides.bench.query(`{ page: customerAlerts(${args}) { ${fields} } }`);
      return { ...answer.data?.page, errors: answer.errors };
    };
    const whole = await page('first: 500, within: 90');
    const half = Math.ceil(whole.totalCount / 2);
    const one = await page(`first: ${half}, within: 90`);
    const after = `first: ${half}, after: "${one.pageInfo.endCursor}"`;
    const kinds = '[SPEND_DROP, VOUCHER_EXPIRING, LOW_BALANCE, ARREARS]';
    const two = await page(`${after}, within: 90, kinds: ${kinds}`);
    expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await page(`${after}, within: 91`)).errors?.[0]?.extensions?.argument).toBe('after');
  });

  test('have their reasons in the caller’s language', async () => {
    const query = '{ customerAlerts(first: 1, kinds: [ARREARS]) { nodes { reason } } }';
    const { data } = await sides.bench.query(query, {}, { 'accept-language': 'zh-CN' });
    expect(data.customerAlerts.nodes[0].reason).toMatch(/^欠费 \d+\.\d\d 元。$/);
  });

  test('lead to the voucher and the customer', async () => {
    const found = await sides.nodes(
      '{ customerAlerts(within: 180, kinds: [VOUCHER_EXPIRING]) { nodes { customer { id accountName vouchers(first: 100) { nodes { id } } } ... on VoucherExpiringAlert { remaining { amount } voucher { id status remaining { amount } } } } } }',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const node of found) {
      const { customer, voucher } = node as unknown as Reached;
      expect(voucher).toEqual({ id: expect.any(String), status: 'AVAILABLE', remaining: node.remaining });
      expect(customer.vouchers.nodes).toContainEqual({ id: voucher.id });
    }
  });
});

describe('Customer.alerts', () => {
  test('are those of the list that are about the customer, in its order', async () => {
    const fields = `kind reason customer { id }`;
    const all = await sides.nodes(`{ customerAlerts(first: 500, within: 60) { nodes { ${fields} } } }`);
    await sides.bench.resetCalls();
    const customers = await sides.nodes(
      `{ customers(first: 100) { nodes { id associationType alerts(within: 60, kinds: ${noSubscriptions}) { ${fields} } } } }`,
    );
    expect(await sides.bench.calls()).toMatchObject({
      listSubCustomers: 1,
      listCustomersBalancesDetail: 1,
      listIssuedPartnerCoupons: 1,
    });
    for (const { id, alerts, associationType } of customers) {
      expect(alerts).toEqual(all.filter(({ customer }) => (customer as { id: string }).id === id));
      if (associationType === 'REFERRAL') expect(alerts).toEqual([]);
    }
    expect(customers.some(({ associationType }) => associationType === 'REFERRAL')).toBe(true);
  });

  test('have subscriptions among them, and a failure is this field’s alone', async () => {
    const found = (await sides.nodes(
      '{ customers(first: 100) { nodes { id alerts(within: 180) { kind } } } }',
    )) as { id: string; alerts: { kind: string }[] }[];
    const { id } = found.find(({ alerts }) => alerts.some(({ kind }) => kind === 'SUBSCRIPTION_EXPIRING'))!;
    await sides.bench.faults([{ operation: 'listPayPerUseCustomerResources', times: 0, status: 403 }]);
    const query = `{ customer(id: "${id}") { id alerts { kind } } }`;
    const { data, errors } = await sides.bench.query(query);
    await sides.bench.faults([]);
    expect(data.customer).toEqual({ id, alerts: null });
    expect(errors).toHaveLength(1);
  });
});

test('a reseller’s customers have theirs, and references name the reseller', async () => {
  const resellers = await sides.nodes('{ resellers { nodes { id } } }');
  const found = await Promise.all(
    resellers.map(async ({ id }) => {
      const alerts = await sides.nodes(
        `{ customerAlerts(resellerId: "${id as string}", within: 180) { nodes { customer { resellerId } ... on VoucherExpiringAlert { voucher { id resellerId status } } } } }`,
      );
      for (const { customer, voucher } of alerts) {
        expect(customer).toEqual({ resellerId: id });
        if (voucher) expect(voucher).toMatchObject({ resellerId: id, status: 'AVAILABLE' });
      }
      return alerts.length;
    }),
  );
  expect(Math.max(...found)).toBeGreaterThan(0);
});

test.each([
  ['within: 0', 'within'],
  ['within: 181', 'within'],
  ['kinds: []', 'kinds'],
  ['resellerId: ""', 'resellerId'],
  ['first: 5001', 'first'],
  ['after: "nonsense"', 'after'],
])('customerAlerts(%s) makes no call', async (args, argument) => {
  const { errors } = await sides.bench.query(`{ customerAlerts(${args}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(await sides.bench.calls()).toEqual({});
});

test('subscriptions of more customers than can be asked one by one are refused before the first is asked', async () => {
  const bench = await startAll({ sandbox: { customers: 1200 } });
  const query = '{ customerAlerts(kinds: [SUBSCRIPTION_EXPIRING]) { totalCount } }';
  const { errors } = await bench.query(query);
  const calls = await bench.calls();
  await bench.close();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'kinds' } }]);
  expect(Object.keys(calls)).toEqual(['listSubCustomers']);
});
