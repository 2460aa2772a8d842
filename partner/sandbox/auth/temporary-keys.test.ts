import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import { assumeRoleBody, signedHeaders, TestClient, testNow, type Row } from '../testing/test-client.js';

let sandbox: Sandbox;
let partner: TestClient;
let customer: Row;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow, quota: 'off' });
  partner = await TestClient.ofPartner(sandbox);
  for (customer of (await partner.call('listSubCustomers', { limit: 20 })).json.customer_infos) {
    if ((await keys({ domain_name: customer.account_name })).status === 201) break;
  }
});
afterAll(() => sandbox.close());

const path = '/v3.0/OS-CREDENTIAL/securitytokens';

function keys(agency: object, client = partner) {
  const body = assumeRoleBody({});
  Object.assign(body.auth.identity.assume_role, agency);
  return client.send('POST', path, body);
}

async function balances(key: Row, token: string | undefined) {
  const target = '/v2/accounts/customer-accounts/balances';
  const headers = signedHeaders(sandbox.url, 'GET', target, { accessKey: key.access, secretKey: key.secret });
  return new TestClient(sandbox.url).send('GET', target, undefined, {
    ...headers,
    ...(token === undefined ? {} : { 'x-security-token': token }),
  });
}

test('keys by agency sign for the customer, together with their security token', async () => {
  const answer = await keys({ domain_id: customer.customer_id });
  const { credential } = answer.json;
  const own = await partner.assuming(customer.account_name);
  const signed = await balances(credential, credential.securitytoken);
  expect(signed.status).toBe(200);
  expect(signed.json).toEqual((await own.call('showCustomerAccountBalances')).json);
  const life = Date.parse(credential.expires_at) - Date.now();
  expect(life).toBeGreaterThan(880_000);
  expect(life).toBeLessThanOrEqual(900_000);
  for (const wrong of [undefined, 'other']) {
    const refused = await balances(credential, wrong);
    expect([refused.status, refused.json.error_code]).toEqual([401, 'APIGW.0301']);
  }
  expect((await balances({ ...credential, secret: 'x' }, credential.securitytoken)).status).toBe(401);
});

test('refusals come in the shape of IAM', async () => {
  const own = await partner.assuming(customer.account_name);
  const named = { domain_name: customer.account_name };
  for (const [answer, status] of [
    [await keys({ ...named, duration_seconds: 899 }), 400],
    [await keys({ ...named, duration_seconds: 86_401 }), 400],
    [await keys({}), 400],
    [await keys({ domain_name: 'nobody' }), 404],
    [await keys({ ...named, agency_name: 'OTHER' }), 403],
    [await keys(named, own), 403],
    [await keys(named, new TestClient(sandbox.url)), 401],
    [await partner.send('POST', path, { auth: { identity: { methods: ['password'] } } }), 400],
  ] as const) {
    expect([answer.status, answer.json.error.code]).toEqual([status, status]);
  }
});
