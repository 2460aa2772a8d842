import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxDistributor, sandboxPartner, sandboxProvider, startSandbox, type Sandbox } from '../index.js';
import { assumeRoleBody, signedHeaders, TestClient, testNow, type Row } from '../testing/test-client.js';

const credentials = { first: sandboxPartner, provider: sandboxProvider, distributor: sandboxDistributor };
const names = ['first', 'provider', 'distributor'] as const;
type Name = (typeof names)[number];

let sandbox: Sandbox;
let clients: Record<Name, TestClient>;
let customers: Record<Name, Row[]>;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  const ofPartner = (name: Name) => TestClient.ofPartner(sandbox, credentials[name]);
  clients = {
    first: await ofPartner('first'),
    provider: await ofPartner('provider'),
    distributor: await ofPartner('distributor'),
  };
  const of = (name: Name) => clients[name].all('listSubCustomers', 'customer_infos');
  customers = {
    first: await of('first'),
    provider: await of('provider'),
    distributor: await of('distributor'),
  };
});
afterAll(() => sandbox.close());

const pairs = names.flatMap((one) =>
  names.filter((other) => other !== one).map((other) => [one, other] as const),
);

describe('three partners', () => {
  test('the first is everything, one has customers of its own, one only resellers with customers', async () => {
    const { partners, credentials: usual } = (await clients.first.send('GET', '/_sandbox')).json;
    expect(usual).toEqual(sandboxPartner);
    expect(partners).toEqual([
      {
        role: 'both',
        customers: 120,
        resellers: 3,
        customersOfResellers: 12,
        credentials: sandboxPartner,
      },
      {
        role: 'solutionProvider',
        customers: 12,
        resellers: 0,
        customersOfResellers: 0,
        credentials: sandboxProvider,
      },
      {
        role: 'distributor',
        customers: 0,
        resellers: 3,
        customersOfResellers: 12,
        credentials: sandboxDistributor,
      },
    ]);
    for (const [index, name] of names.entries()) {
      const { json } = await clients[name].call('listIndirectPartners');
      expect(json.count).toBe(partners[index].resellers);
      expect(customers[name]).toHaveLength(partners[index].customers);
      let served = 0;
      for (const { indirect_partner_id } of json.indirect_partners) {
        served += (await clients[name].call('listSubCustomers', { indirect_partner_id })).json.count;
      }
      expect(served).toBe(partners[index].customersOfResellers);
    }
  });

  test('their data differ in everything', async () => {
    const ids = names.flatMap((name) => customers[name].map(({ customer_id }) => customer_id));
    expect(new Set(ids).size).toBe(132);
    for (const [id, rows] of [
      ['listQuotaCoupons', 'quotas'],
      ['listIssuedPartnerCoupons', 'user_coupons'],
      ['listCustomerOrders', 'order_infos'],
    ] as const) {
      const texts = await Promise.all(
        names.map(async (name) => (await clients[name].call(id, { limit: 10 })).json[rows]),
      );
      for (const rowsOfOne of texts.slice(0, 2)) expect(rowsOfOne.length).toBeGreaterThan(1);
      expect(new Set(texts.map((part) => JSON.stringify(part))).size).toBe(3);
    }
  });

  test('the number of customers asked for is about the first alone', async () => {
    const { json } = await clients.first.send('POST', '/_sandbox/reset', { customers: 30 });
    expect(json.partners.map((one: Row) => one.customers)).toEqual([30, 12, 0]);
    await clients.first.send('POST', '/_sandbox/reset', { customers: 120 });
  });
});

describe.each(pairs)('credentials of the %s partner', (one, other) => {
  const signed = (key: object) => {
    const path = '/v3/auth/domains';
    return new TestClient(sandbox.url).send('GET', path, undefined, {
      ...signedHeaders(sandbox.url, 'GET', path, { ...credentials[one], ...key }),
    });
  };

  test(`are its own: with a part of the ${other} partner's they are refused`, async () => {
    expect((await signed({})).json.domains[0].id).toBe(credentials[one].domainId);
    expect((await signed({ secretKey: credentials[other].secretKey })).status).toBe(401);
    const { accountName } = credentials[one];
    const { password } = credentials[other];
    const answer = await TestClient.ofPartner(sandbox, { ...credentials[one], accountName, password });
    expect((await answer.call('listSubCustomers')).status).toBe(401);
  });

  test(`show its own data, whoever X-Domain-Id names: it opens nothing of the ${other} partner`, async () => {
    const domainId = credentials[other].domainId;
    expect((await signed({ domainId })).json.domains[0].id).toBe(credentials[one].domainId);
  });

  test(`act for no customer of the ${other} partner`, async () => {
    for (const { customer_id, account_name } of customers[other].slice(0, 5)) {
      for (const account of [{ domain_id: customer_id }, { domain_name: account_name }]) {
        for (const path of ['/v3/auth/tokens', '/v3.0/OS-CREDENTIAL/securitytokens']) {
          const { status } = await clients[one].send('POST', path, assumeRoleBody(account));
          expect([404, 403]).toContain(status);
        }
      }
    }
  });
});

test('a temporary key is good for its customer alone, and only with its own token', async () => {
  const keyOf = async (name: Name) => {
    for (const { customer_id } of customers[name]) {
      const { status, json } = await clients[name].send(
        'POST',
        '/v3.0/OS-CREDENTIAL/securitytokens',
        assumeRoleBody({ domain_id: customer_id }),
      );
      if (status === 201) return { ...json.credential, customer_id };
    }
    throw new Error('nobody granted an agency');
  };
  const [mine, theirs] = [await keyOf('first'), await keyOf('provider')];
  const path = '/v2/orders/customer-orders';
  const orders = (key: Row, securityToken: string, query = '') =>
    new TestClient(sandbox.url).send('GET', `${path}${query}`, undefined, {
      ...signedHeaders(sandbox.url, 'GET', `${path}${query}`, {
        accessKey: key.access,
        secretKey: key.secret,
      }),
      'x-security-token': securityToken,
    });
  for (const key of [mine, theirs]) {
    const { status, json } = await orders(key, key.securitytoken);
    expect(status).toBe(200);
    for (const { customer_id } of json.order_infos) expect(customer_id).toBe(key.customer_id);
  }
  expect((await orders(mine, theirs.securitytoken)).status).toBe(401);
  expect((await orders({ ...mine, secret: theirs.secret }, mine.securitytoken)).status).toBe(401);
});

test('what one partner asks for is not taken from the quotas of another', async () => {
  const limited = await startSandbox({ now: testNow });
  const [one, other] = [
    await TestClient.ofPartner(limited),
    await TestClient.ofPartner(limited, sandboxProvider),
  ];
  const burst = await Promise.all(Array.from({ length: 14 }, () => one.call('listProvinces')));
  expect(burst.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  expect((await other.call('listProvinces')).status).toBe(200);
  await limited.close();
});
