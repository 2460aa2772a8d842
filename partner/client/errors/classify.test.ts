import { describe, expect, test } from '@jest/globals';
import { classify } from './classify.js';
import { readErrorBody, readErrorInSuccess } from './error-body.js';

const details = { operation: 'listSubCustomers' };
const refusedKey = 'Incorrect IAM authentication information: ';

/** Every shape of contract/authentication.md section 3: status, body, and what becomes of it. */
const failures: {
  shape: string;
  status: number;
  body: unknown;
  name: string;
  says: RegExp;
  errorCode?: string;
}[] = [
  {
    shape: 'the business layer',
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: 'limit must be a number' },
    name: 'InvalidParameter',
    says: /refused a parameter: limit must be a number$/,
  },
  {
    shape: 'a rule check with its failed items',
    status: 400,
    body: { error_code: 'CBC.99007004', error_msg: 'Rule failed.', fail_check_items: ['RULE_ID'] },
    name: 'Refused',
    says: /refused this: Rule failed\. \(CBC\.99007004\)/,
  },
  {
    shape: 'a policy denial',
    status: 403,
    body: { error_code: 'CBC.0151', error_msg: 'Access denied.', encoded_authorization_message: null },
    name: 'AccessDenied',
    says: /permission is missing/,
  },
  {
    shape: 'a nested policy denial',
    status: 403,
    body: { error: { error_code: 'PAP5.0011', error_msg: 'denied', encoded_authorization_message: 'x' } },
    name: 'AccessDenied',
    says: /may not do this/,
    errorCode: 'PAP5.0011',
  },
  {
    shape: 'other credentials than the operation needs',
    status: 403,
    body: { error_code: 'CBC.0155', error_msg: 'Request not allowed.' },
    name: 'AccessDenied',
    says: /permission/,
  },
  {
    shape: 'a customer of another site',
    status: 403,
    body: { error_code: 'CBC.0156', error_msg: '' },
    name: 'AccessDenied',
    says: /another Huawei Cloud site/,
  },
  {
    shape: 'a token, by status 401',
    status: 401,
    body: { error_code: 'CBC.0154', error_msg: 'The token is invalid.' },
    name: 'CredentialsRejected',
    says: /token was refused/,
  },
  {
    shape: 'a token, by status 403',
    status: 403,
    body: { error_code: 'CBC.0154', error_msg: 'The token is invalid.' },
    name: 'CredentialsRejected',
    says: /token was refused/,
  },
  {
    shape: 'an unknown access key',
    status: 401,
    body: { error_msg: `${refusedKey}ak WRONG not exist`, error_code: 'APIGW.0301', request_id: 'r1' },
    name: 'CredentialsRejected',
    says: /Check PARTNER_AK\.$/,
  },
  {
    shape: 'a wrong secret',
    status: 401,
    body: {
      error_msg: `${refusedKey}verify aksk signature fail, canonicalRequest:GET|/v2/||x`,
      error_code: 'APIGW.0301',
      request_id: 'r1',
    },
    name: 'CredentialsRejected',
    says: /Check PARTNER_SK, and that no proxy/,
  },
  {
    shape: 'a wrong clock',
    status: 401,
    body: {
      error_msg: `${refusedKey}signature expired, client time:20230527T000431Z,server time:20230527T013431Z`,
      error_code: 'APIGW.0303',
      request_id: 'r1',
    },
    name: 'CredentialsRejected',
    says: /this machine’s clock/,
  },
  {
    shape: 'a refused key for a reason not listed',
    status: 401,
    body: { error_msg: refusedKey, error_code: 'APIGW.0301', request_id: 'r1' },
    name: 'CredentialsRejected',
    says: /PARTNER_AK and PARTNER_SK/,
  },
  {
    shape: 'an unknown access key at IAM',
    status: 401,
    body: { error: { code: 401, message: `${refusedKey}ak WRONG not exist`, title: 'Unauthorized' } },
    name: 'CredentialsRejected',
    says: /Check PARTNER_AK\.$/,
    errorCode: '401',
  },
  {
    shape: 'an older gateway’s prefix',
    status: 404,
    body: { error_msg: 'The API does not exist', error_code: 'APIG.0101', request_id: 'r1' },
    name: 'WrongEndpoint',
    says: /PARTNER_API_URL/,
    errorCode: 'APIGW.0101',
  },
  {
    shape: 'the gateway’s flow control',
    status: 429,
    body: { error_msg: 'policy user over ratelimit,limit:10,time:1 second', error_code: 'APIGW.0308' },
    name: 'Throttled',
    says: /Try again in a few seconds/,
  },
  {
    shape: 'the business layer’s flow control',
    status: 429,
    body: { error_code: 'CBC.0250', error_msg: 'Flow control.' },
    name: 'Throttled',
    says: /Try again in a few seconds/,
  },
  {
    shape: 'the gateway without its backend',
    status: 502,
    body: { error_msg: 'Backend unavailable', error_code: 'APIGW.0201', request_id: 'r1' },
    name: 'Unavailable',
    says: /Try again later/,
  },
  {
    shape: 'the gateway about the request',
    status: 413,
    body: { error_msg: 'The body is over 12 MB', error_code: 'APIGW.0201', request_id: 'r1' },
    name: 'Refused',
    says: /The body is over 12 MB \(APIGW\.0201\)/,
  },
  {
    shape: 'a failure inside',
    status: 500,
    body: { error_code: 'CBC.0999', error_msg: 'Other error.' },
    name: 'Unavailable',
    says: /request id/,
  },
  {
    shape: 'a partial success under 500',
    status: 500,
    body: { error_code: 'CBC.99000050', error_msg: 'Created, but not associated.' },
    name: 'Unavailable',
    says: /Try again later/,
  },
  {
    shape: 'an operation that does not exist there',
    status: 501,
    body: { error_code: 'X.1', error_msg: 'no' },
    name: 'Refused',
    says: /does not offer/,
  },
  {
    shape: 'the SDK’s second spelling',
    status: 400,
    body: { errorCode: 'CBC.0101', errorMsg: 'invalid' },
    name: 'InvalidParameter',
    says: /: invalid$/,
  },
  {
    shape: 'the SDK’s third spelling',
    status: 400,
    body: { code: 'CBC.5005', message: 'no' },
    name: 'Refused',
    says: /no \(CBC\.5005\)/,
  },
  {
    shape: 'a code without words',
    status: 400,
    body: { error_code: 'CBC.5006' },
    name: 'Refused',
    says: /gave no reason \(CBC\.5006\)/,
  },
  {
    shape: 'a parameter error without words',
    status: 400,
    body: { error_code: 'CBC.0100', error_msg: null },
    name: 'InvalidParameter',
    says: /parameter$/,
  },
  {
    shape: 'a code that is a word of JavaScript',
    status: 400,
    body: { error_code: 'constructor', error_msg: 'no' },
    name: 'Refused',
    says: /\(constructor\)/,
  },
];

/** Bodies in which no shape is found (plain text, a web page, nothing): the status decides. */
const byStatusAlone: [status: number, name: string][] = [
  [302, 'WrongEndpoint'],
  [400, 'MalformedAnswer'],
  [401, 'CredentialsRejected'],
  [403, 'AccessDenied'],
  [404, 'WrongEndpoint'],
  [405, 'WrongEndpoint'],
  [408, 'Unavailable'],
  [429, 'Throttled'],
  [500, 'Unavailable'],
  [503, 'Unavailable'],
];

describe('an answer with an error status', () => {
  test.each(failures)('$shape: $name', ({ status, body, name, says, errorCode }) => {
    const error = classify(status, readErrorBody(body), details);
    expect(error.name).toBe(name);
    expect(error.message).toMatch(says);
    const { error_code, request_id } = body as Record<string, string | undefined>;
    expect(error.details).toMatchObject({
      httpStatus: status,
      errorCode: errorCode ?? error_code ?? error.details.errorCode,
    });
    if (request_id) expect(error.details.requestId).toBe(request_id);
  });

  test.each(byStatusAlone)('%i without an explanation: %s', (status, name) => {
    expect(classify(status, readErrorBody(undefined), details).name).toBe(name);
  });

  test.each([
    ['text'],
    [42],
    [null],
    [undefined],
    [[]],
    [{}],
    [{ code: 7 }],
    [{ rows: [{ error_code: 'CBC.1' }] }],
  ])('no error is read out of %j', (body) => expect(readErrorBody(body)).toBeUndefined());
});

describe('an answer with a success status', () => {
  test('that carries an error code is an error: CBC.5001 comes so', () => {
    const body = readErrorInSuccess({ error_code: 'CBC.5001', error_msg: 'Not enrolled.' });
    expect(classify(200, body, details)).toMatchObject({
      name: 'Refused',
      details: { httpStatus: 200, errorCode: 'CBC.5001' },
    });
  });

  test.each([
    ['the code of success', { error_code: 'CBC.0000', error_msg: 'success' }],
    ['an empty code', { error_code: '', error_msg: '' }],
    [
      'failures of single items',
      { success: [], error_details: [{ id: '1', error_code: 'CBC.5', error_msg: 'x' }] },
    ],
    ['codes of its own further down', { data: { error_code: 'CBC.5' }, code: 'X', message: 'y' }],
    ['no body', undefined],
  ])('with %s is a success', (_, body) => {
    expect(readErrorInSuccess(body)).toBeUndefined();
  });
});

describe('whether something may have happened', () => {
  test.each([
    [400, { error_code: 'CBC.0100', error_msg: '' }, true],
    [429, undefined, true],
    [401, undefined, true],
    [500, { error_code: 'CBC.99000050', error_msg: 'partial success' }, false],
    [502, undefined, false],
    [400, undefined, false],
  ])('%i %j: certainly nothing %j', (status, body, nothingHappened) => {
    expect(classify(status, readErrorBody(body), details).nothingHappened).toBe(nothingHappened);
  });

  test('nothing, whatever the error, when the operation never left', () => {
    expect(classify(500, undefined, { ...details, neverSent: true }).nothingHappened).toBe(true);
  });
});
