import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { countBy } from '../testing/exact.js';
import { TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customers: Row[];
let resellers: Row[];

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  customers = await partner.all('listSubCustomers', 'customer_infos');
  resellers = (await partner.call('listIndirectPartners')).json.indirect_partners;
});
afterAll(() => sandbox.close());

const list = async (input: object) => (await partner.call('listSubCustomers', { limit: 100, ...input })).json;

describe('listSubCustomers', () => {
  test('counts the partner’s own customers, newest association first', async () => {
    expect(customers).toHaveLength(120);
    const times = customers.map(({ associated_on }) => associated_on);
    expect(times).toEqual([...times].sort().reverse());
    expect((await list({ limit: 1 })).count).toBe(120);
  });

  test('pages by records, and past the end there is nothing', async () => {
    expect((await list({ offset: 1, limit: 3 })).customer_infos).toEqual(customers.slice(1, 4));
    expect(await list({ offset: 120 })).toEqual({ customer_infos: [], count: 120 });
    expect((await partner.call('listSubCustomers')).json.customer_infos).toHaveLength(10);
  });

  test('ids are 32 hex digits, account names and ids distinct', () => {
    expect(new Set(customers.map(({ customer_id }) => customer_id)).size).toBe(120);
    expect(new Set(customers.map(({ account_name }) => account_name)).size).toBe(120);
    for (const { customer_id, email } of customers) {
      expect(customer_id).toMatch(/^[0-9a-f]{32}$/);
      expect(email).toMatch(/@example\.(com|cn|org)$/);
    }
  });

  test('all kinds of customers occur', () => {
    expect(Object.keys(countBy(customers, (one) => one.verified_status)).sort()).toEqual([
      '-1',
      '0',
      '1',
      '2',
    ]);
    expect(Object.keys(countBy(customers, (one) => one.is_frozen))).toEqual(['0', '1', '2']);
    expect(Object.keys(countBy(customers, (one) => one.customer_type)).sort()).toEqual(['-1', '0', '1']);
    expect(countBy(customers, (one) => one.association_type)).toEqual({ '1': 24 + 3, '2': 96 - 3 });
    for (const field of ['label', 'customer_level']) {
      const without = customers.filter((one) => one[field] === undefined).length;
      expect(without).toBeGreaterThan(0);
      expect(without).toBeLessThan(90);
    }
    expect(customers.some(({ account_managers }) => account_managers.length === 0)).toBe(true);
  });

  test('only verified customers have a verified name', () => {
    for (const one of customers) expect(one.customer !== undefined).toBe(one.verified_status === '2');
  });

  test('fuzzy filters match prefix, middle and suffix', async () => {
    const { account_name: name } = customers[0];
    for (const part of [name.slice(0, 4), name.slice(2, -2), name.slice(-4)]) {
      const wanted = customers.filter((one) => one.account_name.includes(part));
      expect((await list({ account_name: part })).customer_infos).toEqual(wanted);
    }
    const companies = customers.filter((one) => one.customer?.includes('有限公司'));
    expect((await list({ customer: '有限公司' })).customer_infos).toEqual(companies.slice(0, 100));
  });

  test('label matching is case-sensitive', async () => {
    const wanted = customers.filter(({ label }) => label === 'SaaS');
    expect(wanted.length).toBeGreaterThan(0);
    expect((await list({ label: 'SaaS' })).count).toBe(wanted.length);
    expect((await list({ label: 'saas' })).count).toBe(0);
  });

  test('one customer by id, none for an unknown one, both with HTTP 200', async () => {
    const { customer_id } = customers[7];
    expect(await list({ customer_id })).toEqual({ customer_infos: [customers[7]], count: 1 });
    expect(await list({ customer_id: 'nobody' })).toEqual({ customer_infos: [], count: 0 });
  });

  test('association times include both ends', async () => {
    const [end, begin] = [customers[10].associated_on, customers[20].associated_on];
    const found = await list({ associated_on_begin: begin, associated_on_end: end });
    expect(found.customer_infos).toEqual(customers.slice(10, 21));
  });

  test('filters combine', async () => {
    const wanted = customers.filter((one) => one.association_type === '1' && one.account_name.includes('a'));
    expect((await list({ association_type: '1', account_name: 'a' })).count).toBe(wanted.length);
  });
});

describe('resellers', () => {
  test('there are three, found by id, name and time', async () => {
    expect(resellers).toHaveLength(3);
    const [first] = resellers;
    for (const filter of [
      { indirect_partner_id: first.indirect_partner_id },
      { account_name: first.account_name.slice(3) },
      { associated_on_begin: first.associated_on, associated_on_end: first.associated_on },
    ]) {
      expect((await partner.call('listIndirectPartners', filter)).json).toEqual({
        count: 1,
        indirect_partners: [first],
      });
    }
  });

  test('their customers, about a tenth more, are seen only by their id', async () => {
    const lists = await Promise.all(
      resellers.map(({ indirect_partner_id }) => list({ indirect_partner_id })),
    );
    const ids = lists.flatMap(({ customer_infos }) => customer_infos.map((one: Row) => one.customer_id));
    expect(ids).toHaveLength(12);
    expect(customers.some(({ customer_id }) => ids.includes(customer_id))).toBe(false);
    expect((await list({ customer_id: ids[0] })).count).toBe(0);
  });

  test.each([
    'listSubCustomers',
    'listSubCustomerNewTag',
    'listQuotaCoupons',
    'listIssuedPartnerCoupons',
    'listCustomerOrders',
  ] as const)('%s of an unknown reseller: 400 CBC.99000037', async (id) => {
    const answer = await partner.call(id, { indirect_partner_id: 'nobody' });
    expect([answer.status, answer.json.error_code]).toEqual([400, 'CBC.99000037']);
  });
});

describe('listCustomersBalancesDetail', () => {
  test('answers for resale customers and silently drops everyone else', async () => {
    const asked = customers.slice(0, 99).map(({ customer_id }) => ({ customer_id }));
    const { json } = await partner.call('listCustomersBalancesDetail', {
      customer_infos: [...asked, { customer_id: 'nobody' }],
    });
    const resale = customers.slice(0, 99).filter(({ association_type }) => association_type === '2');
    expect(json.customer_balances.map((one: Row) => one.customer_id).sort()).toEqual(
      resale.map(({ customer_id }) => customer_id).sort(),
    );
    expect(json.customer_balances.some((one: Row) => one.debt_amount > 0)).toBe(true);
  });

  test('amounts are exact numbers with two decimals', async () => {
    const { text } = await partner.call('listCustomersBalancesDetail', {
      customer_infos: customers.slice(0, 100).map(({ customer_id }) => ({ customer_id })),
    });
    expect(text).not.toMatch(/"amount":(?!-?\d+\.\d{2}[,}])/);
    expect(text).toContain('"debt_amount":0.00');
  });

  test('a reseller’s customer needs the reseller', async () => {
    const { indirect_partner_id } = resellers[0];
    const { customer_infos } = await list({ indirect_partner_id, association_type: '2' });
    const ask = { customer_infos: [{ customer_id: customer_infos[0].customer_id }] };
    const without = await partner.call('listCustomersBalancesDetail', ask);
    const named = await partner.call('listCustomersBalancesDetail', { ...ask, indirect_partner_id });
    expect([without.json.customer_balances.length, named.json.customer_balances.length]).toEqual([0, 1]);
  });
});

test('showCustomerAccountBalances agrees with what the partner sees', async () => {
  for (const { customer_id, account_name } of customers
    .filter((one) => one.association_type === '2')
    .slice(0, 8)) {
    const customer = await partner.assuming(account_name);
    const own = await customer.call('showCustomerAccountBalances');
    if (own.status === 401) continue;
    const [seen] = (await partner.call('listCustomersBalancesDetail', { customer_infos: [{ customer_id }] }))
      .json.customer_balances;
    const amounts: number[] = own.json.account_balances.map((one: Row) => one.amount);
    expect(amounts.reduce((total, amount) => total + amount, 0)).toBeCloseTo(seen.amount, 5);
    expect(own.json.debt_amount).toBe(seen.debt_amount);
  }
});

describe('listSubCustomerNewTag', () => {
  test('has no count: pages until a short one', async () => {
    const tags = await partner.all('listSubCustomerNewTag', 'new_customer_tags', {}, 50);
    expect(tags.map(({ customer_id }) => customer_id)).toEqual(
      customers.map(({ customer_id }) => customer_id),
    );
    expect((await partner.call('listSubCustomerNewTag')).json).not.toHaveProperty('count');
  });

  test('is empty without verification and N once it has run out', async () => {
    const tags = await partner.all('listSubCustomerNewTag', 'new_customer_tags', {}, 200);
    for (const [index, tag] of tags.entries()) {
      if (customers[index].verified_status !== '2') expect(tag).toEqual({ customer_id: tag.customer_id });
      if (tag.expire_time < '2026-11') expect(tag.new_customer_tag).toBe('N');
    }
    expect(Object.keys(countBy(tags, ({ new_customer_tag }) => new_customer_tag)).sort()).toEqual([
      'N',
      'UNDETERMINED',
      'Y',
      'undefined',
    ]);
  });

  test('keeps the ids asked for and drops strangers', async () => {
    const customer_ids = [customers[3].customer_id, 'nobody', customers[1].customer_id];
    const { new_customer_tags } = (await partner.call('listSubCustomerNewTag', { customer_ids })).json;
    expect(new_customer_tags.map((tag: Row) => tag.customer_id)).toEqual([
      customers[1].customer_id,
      customers[3].customer_id,
    ]);
  });
});
