import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { codes } from '../../../partner/contract/generated/codes.js';
import { sandboxPartner } from '../../../partner/sandbox/index.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';
import { startAll } from '../../support/start-all.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

const ask = async (fields: string) => {
  const { data, errors } = await sides.bench.query(`{ partner { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.partner;
};
type Node = Record<string, unknown>;

describe('id', () => {
  test('is known from the settings without a call', async () => {
    await sides.bench.resetCalls();
    expect(await ask('id')).toEqual({ id: sandboxPartner.domainId });
    expect(await sides.bench.calls()).toEqual({});
  });

  test('is else asked from IAM, once for all', async () => {
    const bench = await startAll({ partner: { credentials: { ...sandboxPartner, domainId: undefined } } });
    for (let times = 0; times < 2; times++) {
      expect(await bench.query('{ a: partner { id } b: partner { id balances { id } } }')).toMatchObject({
        data: { a: { id: sandboxPartner.domainId }, b: { id: sandboxPartner.domainId } },
      });
    }
    expect(await bench.calls()).toEqual({ listDomains: 1, listPartnerBalances: 2 });
    await bench.close();
  });

  test('an id that IAM does not tell is null beside its error', async () => {
    const bench = await startAll({ partner: { credentials: { ...sandboxPartner, domainId: undefined } } });
    await bench.faults([{ operation: 'listDomains', status: 403 }]);
    const { data, errors } = await bench.query('{ partner { id } }');
    expect(data).toEqual({ partner: { id: null } });
    expect(errors![0]!.extensions).toMatchObject({ partner: { operation: 'listDomains', httpStatus: 403 } });
    await bench.close();
  });
});

test('balances: every field is the partner’s; what can be allocated is the amount less what is designated', async () => {
  const { account_balances: rows = [] } = await sides.partner.call('listPartnerBalances', {});
  const { balances } = await ask(
    'balances { id kind amount { amount } designated { amount } allocatable { amount } creditLine { amount } memo }',
  );
  expect(balances).toEqual(
    rows.map((row) => ({
      id: row.account_id,
      kind: codes.customers.AccountBalanceV2.account_type[row.account_type],
      amount: amount(row.amount),
      designated: amount(row.designated_amount),
      allocatable:
        row.account_type === 1
          ? { amount: new Big(row.amount).minus(row.designated_amount!).toFixed(2) }
          : null,
      creditLine: row.account_type === 2 ? amount(row.credit_amount) : null,
      memo: none(row.memo),
    })),
  );
  expect(balances.map(({ kind }: Node) => kind)).toEqual(['BALANCE', 'CREDIT']);
  expect(balances[0].designated.amount).not.toBe('0.00');
});

test('a caller that is no partner is told so, though the answer comes with HTTP 200', async () => {
  await sides.bench.faults([{ operation: 'listPartnerBalances', status: 200, errorCode: 'CBC.5001' }]);
  const { data, errors } = await sides.bench.query('{ partner { id balances { id } } }');
  await sides.bench.faults([]);
  expect(data.partner).toEqual({ id: sandboxPartner.domainId, balances: null });
  expect(errors![0]!.extensions).toMatchObject({
    code: 'PARTNER_REFUSED',
    partner: { errorCode: 'CBC.5001', httpStatus: 200 },
  });
});

describe('fundChanges', () => {
  test.each([
    ['CASH', 'BALANCE_TYPE_DEBIT'],
    ['CREDIT', 'BALANCE_TYPE_CREDIT'],
  ] as const)('of the account %s: every field is the partner’s', async (account, balanceType) => {
    const { records = [], total_count } = await sides.partner.call('listPartnerAccountChangeRecords', {
      query: { balance_type: balanceType, limit: 100 },
    });
    const { fundChanges } =
      await ask(`fundChanges(first: 100, filter: { account: ${account} }) { totalCount nodes {
      id direction kind amount { amount } balanceAfter { amount } occurredAt transactionId
      counterparty { id name accountName } } }`);
    const { trade_detail_type: kinds, type: directions } = codes.customers.AccountChangeRecord;
    expect(fundChanges).toEqual({
      totalCount: total_count,
      nodes: records.map((row) => ({
        id: row.account_change_id,
        direction: directions[row.type!],
        kind: kinds[row.trade_detail_type!],
        amount: amount(row.change_amount),
        balanceAfter: amount(row.balance_after_change),
        occurredAt: row.trade_time,
        transactionId: row.trade_id,
        counterparty: row.customer_id
          ? { id: row.customer_id, name: null, accountName: row.account_name }
          : null,
      })),
    });
    expect(records.length).toBeGreaterThan(0);
  });

  test.each([
    ['group: TOP_UP', { trade_type: 'RECHARGE' }],
    ['group: CONSUMPTION', { trade_type: 'DEDEUCT' }],
    ['group: PARTNER_RECLAIM', { trade_type: 'BERETRIEVE' }],
    [
      'from: "2026-03-01", to: "2026-09-30"',
      { trade_time_begin: '2026-03-01', trade_time_end: '2026-09-30' },
    ],
    ['to: "2026-02-28"', { trade_time_begin: '2025-02-28', trade_time_end: '2026-02-28' }],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const { records = [] } = await sides.partner.call('listPartnerAccountChangeRecords', {
      query: { balance_type: 'BALANCE_TYPE_DEBIT', limit: 100, ...(query as object) },
    });
    const { fundChanges } = await ask(`fundChanges(first: 100, filter: { ${filter} }) { nodes { id } }`);
    expect(fundChanges.nodes.map(({ id }: Node) => id)).toEqual(records.map((row) => row.account_change_id));
    expect(records.length).toBeGreaterThan(0);
  });

  test('a credit account knows no top-ups, and says so with an empty page', async () => {
    const { fundChanges } = await ask(
      'fundChanges(filter: { account: CREDIT, group: TOP_UP }) { totalCount nodes { id } }',
    );
    expect(fundChanges).toEqual({ totalCount: 0, nodes: [] });
  });

  test.each([
    ['group: DEPOSIT', 'filter.group'],
    ['group: EXPIRY_CLEARANCE', 'filter.group'],
    ['from: "2026-03-02", to: "2026-03-01"', 'filter.from'],
    ['from: "2025-01-01", to: "2026-01-02"', 'filter.from'],
  ])('filter { %s } is refused before any call', async (filter, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(
      `{ partner { fundChanges(filter: { ${filter} }) { totalCount } } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).toEqual({});
  });

  test('a leap day begins a year that ends on 28 February', async () => {
    const { errors } = await sides.bench.query(
      '{ partner { fundChanges(first: 1, filter: { from: "2024-02-29", to: "2025-02-28" }) { totalCount } } }',
    );
    expect(errors).toBeUndefined();
  });
});

describe('adjustments', () => {
  test('every field is the partner’s, and those on the other side are found among customers and resellers', async () => {
    const { records = [], total_count } = await sides.partner.call('listPartnerAdjustRecords', {
      query: { limit: 100 },
    });
    await sides.bench.resetCalls();
    const { adjustments } = await ask(`adjustments(first: 100) { totalCount nodes {
      id kind amount { amount } occurredAt scenario memo
      counterparty { id name accountName customer { id resellerId } reseller { id name } } } }`);
    expect(await sides.bench.calls()).toEqual({
      listPartnerAdjustRecords: 1,
      listSubCustomers: 1,
      listIndirectPartners: 1,
    });
    const kinds = codes.customers.AdjustRecordV3.operation_type;
    expect(adjustments.totalCount).toBe(total_count);
    expect(adjustments.nodes).toMatchObject(
      records.map((row) => ({
        id: row.trans_id,
        kind: kinds[row.operation_type!],
        amount: amount(row.amount),
        occurredAt: row.operation_time,
        scenario: row.apply_scene,
        memo: none(row.memo),
        counterparty: { id: row.customer_id, name: row.customer_name, accountName: null },
      })),
    );
    const found: Record<'id' | 'name' | 'customer' | 'reseller', unknown>[] = adjustments.nodes.map(
      (node: Node) => node.counterparty,
    );
    for (const { id, name, customer, reseller } of found) {
      expect([null, { id, resellerId: null }]).toContainEqual(customer);
      expect([null, { id, name }]).toContainEqual(reseller);
    }
    const kindsOfSides = new Set(found.map(({ customer, reseller }) => `${!!customer} ${!!reseller}`));
    expect(kindsOfSides).toContain('true false');
    expect(kindsOfSides).toContain('false true');
    expect(kindsOfSides).not.toContain('true true');
  });

  test.each([
    ['kind: PARTNER_RECLAIM', { operation_type: 'SOURCE_OPERATION_BERETRIEVE' }],
    [
      'occurredFrom: "2026-03-01T00:00:00Z", occurredTo: "2026-09-30T00:00:00Z"',
      { operation_time_begin: '2026-03-01T00:00:00Z', operation_time_end: '2026-09-30T00:00:00Z' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, query) => {
    const { records = [] } = await sides.partner.call('listPartnerAdjustRecords', {
      query: { limit: 100, ...(query as object) },
    });
    const { adjustments } = await ask(`adjustments(first: 100, filter: { ${filter} }) { nodes { id } }`);
    expect(adjustments.nodes.map(({ id }: Node) => id)).toEqual(records.map((row) => row.trans_id));
    expect(records.length).toBeGreaterThan(0);
  });

  test('one transfer is found by its id, and by whom it went to', async () => {
    const { adjustments } = await ask('adjustments(first: 1) { nodes { id counterparty { id } } }');
    const [{ id, counterparty }] = adjustments.nodes;
    const found = await ask(`
      byId: adjustments(filter: { id: "${id}" }) { nodes { id } }
      with: adjustments(filter: { counterpartyId: "${counterparty.id}" }) { nodes { counterparty { id } } }
      nobody: adjustments(filter: { counterpartyId: "nobody" }) { totalCount }`);
    expect(found.byId.nodes).toEqual([{ id }]);
    expect(new Set(found.with.nodes.map((node: Node) => JSON.stringify(node)))).toEqual(
      new Set([JSON.stringify({ counterparty })]),
    );
    expect(found.nobody.totalCount).toBe(0);
  });

  test.each([
    ['id: ""', 'filter.id'],
    ['counterpartyId: ""', 'filter.counterpartyId'],
    ['kind: UNKNOWN', 'filter.kind'],
    ['occurredFrom: "2026-02-01T00:00:00Z", occurredTo: "2026-01-01T00:00:00Z"', 'filter.occurredFrom'],
  ])('filter { %s } is refused before any call', async (filter, argument) => {
    await sides.bench.resetCalls();
    const { errors } = await sides.bench.query(
      `{ partner { adjustments(filter: { ${filter} }) { totalCount } } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await sides.bench.calls()).toEqual({});
  });
});

test.each(['fundChanges', 'adjustments'])(
  '%s: pages of any size make up the whole list, each once',
  async (list) => {
    const whole = (await ask(`${list}(first: 5000) { totalCount nodes { id } }`))[list];
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const collected: Node[] = [];
    for (let after = ''; ;) {
      const page = (
        await ask(`${list}(first: 60${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`)
      )[list];
      collected.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(collected).toEqual(whole.nodes);
    expect(collected.length).toBeGreaterThan(100);
  },
);
