import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { contextOf, sharedContext, subgraphs } from '../../../subgraphs/index.js';
import { amount, none, type BothSides, bothSides } from '../../support/both-sides.js';

let sides: BothSides;
beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.close());

describe('customers', () => {
  test('every field is the partner’s', async () => {
    const { customer_infos: rows = [] } = await sides.partner.call('listSubCustomers', {
      body: { limit: 100 },
    });
    const { customer_balances: balances = [] } = await sides.partner.call('listCustomersBalancesDetail', {
      body: { customer_infos: rows.map(({ customer_id }) => ({ customer_id })) },
    });
    const { new_customer_tags: tags = [] } = await sides.partner.call('listSubCustomerNewTag', {
      body: { customer_ids: rows.map((row) => row.customer_id), limit: 200 },
    });
    const names = codes.customers.CustomerInformation;
    const found = await sides.nodes(`{ customers(first: 100) { nodes {
      id accountName name type level label associationType associatedAt verification frozen phone email
      accountManagers { accountName } platformAccountId platformId resellerId reseller { id } balance { available { amount } debt { amount } }
      newCustomerTag { status validFrom validThrough } } } }`);
    expect(found).toHaveLength(60);
    found.forEach((node, index) => {
      const row = rows[index]!;
      const balance = balances.find(({ customer_id }) => customer_id === row.customer_id);
      const tag = tags.find(({ customer_id }) => customer_id === row.customer_id);
      expect(node).toEqual({
        id: row.customer_id,
        accountName: row.account_name,
        name: none(row.customer),
        type: names.customer_type[String(row.customer_type) as '0'],
        level: none(row.customer_level),
        label: none(row.label),
        associationType: names.association_type[row.association_type!],
        associatedAt: none(row.associated_on),
        verification: names.verified_status[row.verified_status!],
        frozen: names.is_frozen[String(row.is_frozen) as '0'],
        phone: row.telephone ? `${row.country_code}-${row.telephone}` : null,
        email: none(row.email),
        accountManagers: (row.account_managers ?? []).map(({ account_name }) => ({
          accountName: account_name,
        })),
        platformAccountId: none(row.xaccount_id),
        platformId: none(row.xaccount_type),
        resellerId: null,
        reseller: null,
        balance: balance ? { available: amount(balance.amount), debt: amount(balance.debt_amount) } : null,
        newCustomerTag: tag?.new_customer_tag
          ? {
              status: codes.customers.NewCustomerTagItem.new_customer_tag[tag.new_customer_tag],
              validFrom: none(tag.effective_time),
              validThrough: none(tag.expire_time),
            }
          : null,
      });
    });
    expect(found.some((node) => node.balance === null)).toBe(true);
    expect(found.some((node) => node.balance !== null)).toBe(true);
  });

  test.each([
    ['associationType: REFERRAL', { association_type: '1' }],
    ['name: "Co"', { customer: 'Co' }],
    ['accountName: "a"', { account_name: 'a' }],
    ['label: "K"', { label: 'K' }],
    [
      'associatedFrom: "2025-06-01T00:00:00Z", associatedTo: "2026-06-01T00:00:00Z"',
      { associated_on_begin: '2025-06-01T00:00:00Z', associated_on_end: '2026-06-01T00:00:00Z' },
    ],
  ])('filter { %s } asks the partner for the same', async (filter, body) => {
    const { customer_infos: rows = [] } = await sides.partner.call('listSubCustomers', {
      body: { limit: 100, ...body } as object,
    });
    const found = await sides.nodes(`{ customers(first: 100, filter: { ${filter} }) { nodes { id } } }`);
    expect(found.map(({ id }) => id)).toEqual(rows.map((row) => row.customer_id));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(60);
  });
});

test('a customer nobody knows is null without an error', async () => {
  expect(await sides.bench.query('{ customer(id: "0123456789abcdef0123456789abcdef") { id name } }')).toEqual(
    { data: { customer: null } },
  );
});

const tooLong = 'x'.repeat(65);

test.each([
  ['customer(id: "") { id }', 'id', 'id must be an id of 1 to 64 characters, but got "".'],
  [`customer(id: "${tooLong}") { id }`, 'id', undefined],
  ['customer(id: "a", resellerId: "") { id }', 'resellerId', undefined],
  ['customers(filter: { resellerId: "" }) { totalCount }', 'filter.resellerId', undefined],
  [
    'customers(filter: { name: "a b" }) { totalCount }',
    'filter.name',
    'filter.name cannot contain spaces, but got "a b".',
  ],
  ['customers(filter: { label: "a b" }) { totalCount }', 'filter.label', undefined],
  [
    `customers(filter: { accountName: "${tooLong}" }) { totalCount }`,
    'filter.accountName',
    'filter.accountName can have up to 64 characters, but got 65.',
  ],
  [
    'customers(filter: { associatedFrom: "2026-02-01T00:00:00Z", associatedTo: "2026-01-01T00:00:00Z" }) { totalCount }',
    'filter.associatedFrom',
    undefined,
  ],
  ['customers(filter: { associationType: UNKNOWN }) { totalCount }', 'filter.associationType', undefined],
])('%s is refused before any call', async (query, argument, message) => {
  await sides.bench.resetCalls();
  const { errors } = await sides.bench.query(`{ ${query} }`);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  if (message) expect(errors![0]!.message).toBe(message);
  expect(await sides.bench.calls()).toEqual({});
});

test('an empty name is no condition', async () => {
  const { data } = await sides.bench.query('{ customers(first: 0, filter: { name: "" }) { totalCount } }');
  expect(data.customers.totalCount).toBe(60);
});

test('a reference without an id is nobody, where the partner would take it for everybody', async () => {
  const { schema } = subgraphs.find(({ name }) => name === 'customers')!;
  const shared = sharedContext({ partner: sides.partner });
  const answer = await graphql({
    schema,
    source: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { accountName } ... on Reseller { name } } }`,
    variableValues: { of: ['Customer', 'Reseller'].map((__typename) => ({ __typename, id: '' })) },
    contextValue: contextOf(shared, {}),
  });
  expect(answer).toEqual({ data: { _entities: [null, null] } });
});
