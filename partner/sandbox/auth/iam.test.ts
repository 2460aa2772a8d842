import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sandboxPartner, startSandbox, type Sandbox } from '../index.js';
import { assumeRoleBody, passwordBody, signedHeaders, TestClient, testNow } from '../testing/test-client.js';
import { Book } from '../data/book.js';
import { Rng } from '../data/prng.js';
import { scenarios } from '../scenarios/index.js';

let sandbox: Sandbox;
let anyone: TestClient;
let partner: TestClient;
const { own } = new Book(Rng.of(1).split('sandbox_partner'), scenarios.demo.shape(120), testNow.getTime());
const granting = own.customers().find(({ agencyGranted }) => agencyGranted)!;

beforeAll(async () => {
  sandbox = await startSandbox({ now: testNow });
  anyone = new TestClient(sandbox.url);
  partner = await TestClient.ofPartner(sandbox);
});
afterAll(() => sandbox.close());

describe('createToken by password', () => {
  test('answers 201 with the token in a header and Keystone times in the body', async () => {
    const answer = await anyone.send('POST', '/v3/auth/tokens', passwordBody());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-subject-token')).toMatch(/^SBX/);
    const { issued_at, expires_at } = answer.json.token;
    expect(expires_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(Date.parse(expires_at) - Date.parse(issued_at)).toBe(24 * 3_600_000);
  });

  test.each([
    ['a wrong password', passwordBody('wrong'), 401, 'Unauthorized'],
    ['no method', { auth: { identity: {} } }, 400, 'Bad Request'],
    ['no JSON', '{', 400, 'Bad Request'],
    ['nothing', '', 400, 'Bad Request'],
  ])('%s is refused in the shape of IAM', async (_, body, status, title) => {
    const answer = await anyone.send('POST', '/v3/auth/tokens', body);
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ error: { code: status, message: expect.any(String), title } });
  });
});

describe('createToken by assume_role', () => {
  test.each([
    ['name', { domain_name: granting.accountName }],
    ['id', { domain_id: granting.id }],
  ])('a partner token is exchanged for a customer token, by %s', async (_, account) => {
    const answer = await partner.send('POST', '/v3/auth/tokens', assumeRoleBody(account));
    expect(answer.status).toBe(201);
    const customer = new TestClient(sandbox.url, answer.headers.get('x-subject-token')!);
    expect((await customer.call('showCustomerAccountBalances')).status).toBe(200);
  });

  test('a signed request works as well', async () => {
    const body = JSON.stringify(assumeRoleBody({ domain_id: granting.id }));
    const headers = signedHeaders(sandbox.url, 'POST', '/v3/auth/tokens', { body });
    expect((await anyone.send('POST', '/v3/auth/tokens', body, headers)).status).toBe(201);
  });

  test('a customer that has not granted the agency: 403', async () => {
    const refusing = own.customers().find(({ agencyGranted }) => !agencyGranted)!;
    const answer = await partner.send('POST', '/v3/auth/tokens', assumeRoleBody({ domain_id: refusing.id }));
    expect([answer.status, answer.json.error.title]).toEqual([403, 'Forbidden']);
  });

  test.each([
    ['another agency', assumeRoleBody({ domain_id: granting.id }, 'OTHER_IDP'), 403],
    ['an unknown customer', assumeRoleBody({ domain_name: 'nobody' }), 404],
    ['a name that is not the id’s', assumeRoleBody({ domain_id: granting.id, domain_name: 'nobody' }), 404],
    ['no account', assumeRoleBody({}), 400],
  ])('%s', async (_, body, status) => {
    expect((await partner.send('POST', '/v3/auth/tokens', body)).status).toBe(status);
  });

  test('without any credentials: 401', async () => {
    const answer = await anyone.send('POST', '/v3/auth/tokens', assumeRoleBody({ domain_id: granting.id }));
    expect([answer.status, answer.json.error.title]).toEqual([401, 'Unauthorized']);
  });
});

describe('listDomains', () => {
  test('tells a signing partner its account id', async () => {
    const headers = signedHeaders(sandbox.url, 'GET', '/v3/auth/domains');
    const answer = await anyone.send('GET', '/v3/auth/domains', undefined, headers);
    expect(answer.json.domains).toMatchObject([{ id: sandboxPartner.domainId, name: 'sandbox_partner' }]);
  });

  test('a wrong key gets the reason in the shape of IAM', async () => {
    const headers = signedHeaders(sandbox.url, 'GET', '/v3/auth/domains', { accessKey: 'NOBODY' });
    const answer = await anyone.send('GET', '/v3/auth/domains', undefined, headers);
    expect(answer.json).toEqual({
      error: {
        code: 401,
        message: 'Incorrect IAM authentication information: ak NOBODY not exist',
        title: 'Unauthorized',
      },
    });
  });
});

describe('credentials of a call to the partner API', () => {
  const path = '/v2/partners/sub-customers/query';

  test('a signature is as good as a token', async () => {
    const headers = signedHeaders(sandbox.url, 'POST', path, { body: '{"limit":1}' });
    const answer = await anyone.send('POST', path, '{"limit":1}', headers);
    expect([answer.status, answer.json.count]).toEqual([200, 120]);
  });

  test('a signed query keeps its encoding', async () => {
    const query =
      '/v2/products/incentive-discount-policies?service_type_code=hws.service.type.ec2&time=2026-10';
    const answer = await anyone.send('GET', query, undefined, signedHeaders(sandbox.url, 'GET', query));
    expect([answer.status, answer.json.total_count]).toEqual([200, 1]);
  });

  test.each([
    [
      'a wrong secret',
      { secretKey: 'wrong' },
      'APIGW.0301',
      /verify aksk signature fail, canonicalRequest:POST\|\/v2\//,
    ],
    ['an unknown key', { accessKey: 'NOBODY' }, 'APIGW.0301', /: ak NOBODY not exist$/],
    [
      'a clock that is off',
      { date: new Date(Date.now() - 3_600_000) },
      'APIGW.0303',
      /client time:\w+,server time:\w+$/,
    ],
  ])('%s: 401 in the envelope of the gateway', async (_, how, code, message) => {
    const headers = signedHeaders(sandbox.url, 'POST', path, { body: '{}', ...(how as object) });
    const answer = await anyone.send('POST', path, '{}', headers);
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({
      error_msg: expect.stringMatching(message),
      error_code: code,
      request_id: answer.headers.get('x-request-id'),
    });
  });

  test('none at all: 401 APIGW.0301', async () => {
    expect((await anyone.call('listSubCustomers')).json.error_code).toBe('APIGW.0301');
  });

  test('an unknown token: 401 CBC.0154', async () => {
    const answer = await new TestClient(sandbox.url, 'SBXnobody').call('listSubCustomers');
    expect([answer.status, answer.json.error_code]).toEqual([401, 'CBC.0154']);
  });

  test('the wrong kind of caller gets the operation’s own 403', async () => {
    const customer = await partner.assuming(granting.accountName);
    expect((await customer.call('listSubCustomers')).json.error_code).toBe('CBC.0151');
    expect((await partner.call('showCustomerAccountBalances')).json.error_code).toBe('CBC.0151');
  });

  test('every answer names its request and server', async () => {
    const answers = [
      await partner.call('listSubCustomers'),
      await anyone.call('listSubCustomers'),
      await anyone.send('GET', '/nowhere'),
    ];
    for (const { headers } of answers) {
      expect(headers.get('server')).toBe('api-gateway');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
      expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    }
  });
});

describe('what is not there', () => {
  test.each([
    ['GET', '/nowhere'],
    ['DELETE', '/v2/partners/sub-customers/query'],
    ['POST', '/v3/auth/domains'],
  ])('%s %s: 404 APIGW.0101', async (method, path) => {
    const answer = await partner.send(method, path);
    expect([answer.status, answer.json.error_code]).toEqual([404, 'APIGW.0101']);
  });
});
