import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codes } from '../../../partner/contract/generated/codes.js';
import { amount, type BothSides, bothSides, none } from '../../support/both-sides.js';

let sides: BothSides;
let ids: string[];
beforeAll(async () => {
  sides = await bothSides();
  ids = (await sides.nodes('{ resellers { nodes { id } } }')).map(({ id }) => id as string);
});
afterAll(() => sides.close());

type Node = Record<string, unknown>;
const ask = async (fields: string, id = ids[0]!) => {
  const { data, errors } = await sides.bench.query(`{ reseller(id: "${id}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.reseller;
};
const callsFor = async (query: string) => {
  await sides.bench.resetCalls();
  const { errors } = await sides.bench.query(query);
  expect(errors).toBeUndefined();
  return sides.bench.calls();
};

test('every field is the partner’s', async () => {
  const { indirect_partners: rows = [], count } = await sides.partner.call('listIndirectPartners', {
    body: { limit: 100 },
  });
  const { data } = await sides.bench.query(`{ resellers(first: 100) { totalCount nodes {
    id name accountName phone email associatedAt accountManager { accountName name } } } }`);
  expect(data.resellers).toEqual({
    totalCount: count,
    nodes: rows.map((row) => ({
      id: row.indirect_partner_id,
      name: none(row.name),
      accountName: none(row.account_name),
      phone: none(row.mobile_phone),
      email: none(row.email),
      associatedAt: none(row.associated_on),
      accountManager: { accountName: row.account_manager_id, name: row.account_manager_name },
    })),
  });
  expect(rows.length).toBeGreaterThan(1);
});

test('the filter asks the partner for the same', async () => {
  const { accountName, associatedAt } = await ask('accountName associatedAt');
  const window = `associatedFrom: "${associatedAt}", associatedTo: "${associatedAt}"`;
  for (const filter of [`accountName: "${accountName}"`, window]) {
    const found = await sides.nodes(`{ resellers(filter: { ${filter} }) { nodes { id } } }`);
    expect(found).toEqual([{ id: ids[0] }]);
  }
  const none = await sides.nodes('{ resellers(filter: { accountName: "nobody" }) { nodes { id } } }');
  expect(none).toEqual([]);
});

test('a reseller nobody knows is null without an error', async () => {
  expect(await sides.bench.query('{ reseller(id: "nobody") { id } }')).toEqual({ data: { reseller: null } });
});

test.each([
  ['reseller(id: "") { id }', 'id'],
  [
    'resellers(filter: { associatedFrom: "2026-02-01T00:00:00Z", associatedTo: "2026-01-01T00:00:00Z" }) { totalCount }',
    'filter.associatedFrom',
  ],
  [`resellers(filter: { accountName: "${'x'.repeat(65)}" }) { totalCount }`, 'filter.accountName'],
])('%s is refused before any call', async (query, argument) => {
  await sides.bench.resetCalls();
  const { errors } = await sides.bench.query(`{ ${query} }`);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(await sides.bench.calls()).toEqual({});
});

test('a partner that is no distributor is told so, and the rest of the page arrives', async () => {
  await sides.bench.faults([{ operation: 'listIndirectPartners', status: 403, errorCode: 'CBC.0151' }]);
  const { data, errors } = await sides.bench.query('{ resellers { totalCount } partner { id } }');
  await sides.bench.faults([]);
  expect(data).toEqual({ resellers: null, partner: { id: expect.any(String) } });
  expect(errors![0]!.extensions).toMatchObject({ code: 'PARTNER_ACCESS_DENIED' });
});

describe('what belongs to a reseller', () => {
  test('balances are the partner’s, for one call each', async () => {
    const { data } = await sides.bench.query(
      '{ resellers { nodes { id balances { id kind amount { amount } allocatable { amount } creditLine { amount } } } } }',
    );
    for (const { id, balances } of data.resellers.nodes) {
      const { account_balances: rows = [] } = await sides.partner.call('listPartnerBalances', {
        query: { indirect_partner_id: id },
      });
      expect(balances).toMatchObject(
        rows.map((row) => ({ id: row.account_id, kind: 'BALANCE', amount: amount(row.amount) })),
      );
      expect(balances[0].allocatable).not.toBeNull();
    }
    expect(await callsFor('{ resellers { nodes { balances { id } } } }')).toEqual({
      listIndirectPartners: 1,
      listPartnerBalances: ids.length,
    });
  });

  test('its fund changes and what it allocated are the partner’s for that reseller', async () => {
    const [indirect_partner_id, query] = [ids[0]!, { limit: 100 }];
    const { records: changes = [] } = await sides.partner.call('listPartnerAccountChangeRecords', {
      query: { ...query, indirect_partner_id, balance_type: 'BALANCE_TYPE_DEBIT' },
    });
    const { records: given = [] } = await sides.partner.call('listPartnerAdjustRecords', {
      query: { ...query, indirect_partner_id },
    });
    const { fundChanges, customerAdjustments } = await ask(`
      fundChanges(first: 100) { nodes { id direction amount { amount } counterparty { id } } }
      customerAdjustments(first: 100) { totalCount nodes { id counterparty { id customer { resellerId } reseller { id } } } }`);
    expect(fundChanges.nodes).toEqual(
      changes.map((row) => ({
        id: row.account_change_id,
        direction: codes.customers.AccountChangeRecord.type[row.type!],
        amount: amount(row.change_amount),
        counterparty: row.customer_id ? { id: row.customer_id } : null,
      })),
    );
    expect(customerAdjustments.nodes.map(({ id }: Node) => id)).toEqual(given.map((row) => row.trans_id));
    expect(given.length).toBeGreaterThan(0);
    const known = customerAdjustments.nodes.flatMap(({ counterparty }: { counterparty: Node }) => {
      expect(counterparty.reseller).toBeNull();
      return counterparty.customer ?? [];
    });
    expect(known.length).toBeGreaterThan(0);
    for (const customer of known) expect(customer).toEqual({ resellerId: ids[0] });
  });

  test('what the partner gave it is what the partner says of its id, with any filter', async () => {
    const { records = [] } = await sides.partner.call('listPartnerAdjustRecords', {
      query: { customer_id: ids[0]!, limit: 100 },
    });
    const { all, few, reclaimed } = await ask(`
      all: adjustments(first: 100) { nodes { id counterparty { id reseller { id } } } }
      few: adjustments(first: 2) { totalCount pageInfo { hasNextPage } nodes { id } }
      reclaimed: adjustments(filter: { kind: UNBIND_RECLAIM }) { totalCount }`);
    const expected = records.map((row) => row.trans_id);
    expect(all.nodes).toEqual(
      expected.map((id) => ({ id, counterparty: { id: ids[0], reseller: { id: ids[0] } } })),
    );
    expect(few).toEqual({
      totalCount: expected.length,
      pageInfo: { hasNextPage: true },
      nodes: expected.slice(0, 2).map((id) => ({ id })),
    });
    expect(reclaimed.totalCount).toBe(0);
  });

  test('its customers are the partner’s for that reseller, with their filters and balances', async () => {
    const { customer_infos: rows = [] } = await sides.partner.call('listSubCustomers', {
      body: { indirect_partner_id: ids[0]!, limit: 100 },
    });
    const { customers, resale } = await ask(`
      customers(first: 100) { totalCount nodes { id resellerId balance { debt { amount } } reseller { id accountName } } }
      resale: customers(filter: { associationType: RESALE, resellerId: "${ids[0]}" }) { totalCount }`);
    const { accountName } = await ask('accountName');
    expect(customers.totalCount).toBe(rows.length);
    expect(customers.nodes).toMatchObject(
      rows.map((row) => ({
        id: row.customer_id,
        resellerId: ids[0],
        reseller: { id: ids[0], accountName },
      })),
    );
    expect(resale.totalCount).toBe(rows.filter((row) => row.association_type === '2').length);
    expect(customers.nodes.some(({ balance }: Node) => balance !== null)).toBe(true);
  });

  test('a filter for another one is refused', async () => {
    const queries = [
      [`customers(filter: { resellerId: "${ids[1]}" }) { totalCount }`, 'filter.resellerId'],
      [`adjustments(filter: { counterpartyId: "${ids[1]}" }) { totalCount }`, 'filter.counterpartyId'],
    ];
    for (const [query, argument] of queries) {
      const { errors } = await sides.bench.query(`{ reseller(id: "${ids[0]}") { ${query} } }`);
      expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });
});

describe('the reseller of a customer', () => {
  const customers = (fields: string) =>
    `{ customers(first: 50, filter: { resellerId: "${ids[0]}" }) { nodes { reseller { ${fields} } } } }`;

  test('its id alone, and what is read by its id, cost no call to find it', async () => {
    expect(await callsFor(customers('id'))).toEqual({ listSubCustomers: 1 });
    expect(await callsFor(customers('id balances { id } fundChanges(first: 3) { totalCount }'))).toEqual({
      listSubCustomers: 1,
      listPartnerBalances: 1,
      listPartnerAccountChangeRecords: 1,
    });
  });

  test('is read once for all its customers', async () => {
    expect(await callsFor(customers('id name email customers(first: 1) { totalCount }'))).toEqual({
      listSubCustomers: 2,
      listIndirectPartners: 1,
    });
  });
});

describe('what was allocated to customers', () => {
  test('is what the partner says of each, by one scan for many', async () => {
    await sides.bench.resetCalls();
    const found = await sides.nodes(
      '{ customers(first: 60) { nodes { id associationType adjustments(first: 3) { totalCount nodes { id } } } } }',
    );
    expect((await sides.bench.calls()).listPartnerAdjustRecords).toBeLessThan(5);
    const sizes = new Set<number>();
    for (const { id, associationType, adjustments } of found as {
      id: string;
      associationType: string;
      adjustments: { totalCount: number; nodes: { id: string }[] };
    }[]) {
      const { records = [] } = await sides.partner.call('listPartnerAdjustRecords', {
        query: { customer_id: id, limit: 100 },
      });
      expect(adjustments.totalCount).toBe(records.length);
      expect(adjustments.nodes.map((node) => node.id)).toEqual(
        records.slice(0, 3).map((row) => row.trans_id),
      );
      if (associationType === 'REFERRAL') expect(adjustments.totalCount).toBe(0);
      sizes.add(records.length);
    }
    expect(sizes.size).toBeGreaterThan(2);
  });

  test('of a reseller is what the reseller gave', async () => {
    const { customers } = await ask('customers { nodes { id adjustments(first: 100) { nodes { id } } } }');
    for (const { id, adjustments } of customers.nodes) {
      const { records = [] } = await sides.partner.call('listPartnerAdjustRecords', {
        query: { customer_id: id, indirect_partner_id: ids[0]!, limit: 100 },
      });
      expect(adjustments.nodes.map((node: Node) => node.id)).toEqual(records.map((row) => row.trans_id));
    }
    expect(
      customers.nodes.some((node: { adjustments: { nodes: [] } }) => node.adjustments.nodes.length),
    ).toBe(true);
  });
});
