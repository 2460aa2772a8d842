import { describe, expect, test } from '@jest/globals';
import type { RawRequest } from '../request/raw-request.js';
import { canonicalRequest, sha256 } from './canonical-request.js';
import { signatureOf, signerOf } from './signature.js';

const example = { accessKey: 'AccessKeyExample', secretKey: 'SecretKeyExample' };
const unitTest = { accessKey: 'AccessKey', secretKey: 'SecretKey' };
const headers = {
  'content-type': 'application/json',
  host: 'bss.myhuaweicloud.com',
  'x-domain-id': '0123456789abcdef0123456789abcdef',
  'x-sdk-date': '20260102T030405Z',
};
const allSigned = 'content-type;host;x-domain-id;x-sdk-date';
const signedAt = Date.parse('2026-01-02T03:04:05Z');

const vectors = {
  A: {
    key: example,
    request: raw('POST', '/v2/partners/sub-customers/query', headers, '{"limit":10,"offset":0}'),
    signedHeaders: allSigned,
    signature: '0df51caa524ece395548d8bbd0da4d93e04490c0c0e61aea0080404812ce2ddf',
    at: signedAt,
  },
  B: {
    key: example,
    request: raw(
      'GET',
      '/v3/accounts/partner-accounts/adjust-records?customer_id=a%20b%2A~%2F%C3%A9&limit=10&operation_time_begin=2026-01-01T00%3A00%3A00Z',
      headers,
    ),
    signedHeaders: allSigned,
    signature: 'eb4b40691ce44ba8b99d56253588c2e960ebbcc1a5c861aafd7f92e21ecde8e3',
    at: signedAt,
  },
  C: {
    key: unitTest,
    request: raw('GET', '/resources?size=1', {
      host: 'service.endpoint.myhuaweicloud.com',
      'x-sdk-date': '20200608T023900Z',
    }),
    signedHeaders: 'host;x-sdk-date',
    signature: 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842',
    at: Date.parse('2020-06-08T02:39:00Z'),
  },
};
const { A, B } = vectors;

describe('the known answers of authentication.md', () => {
  test.each(Object.entries(vectors))('vector %s is accepted', (_, vector) => {
    expect(verify(vector)).toBe(vector.key);
  });

  test('vector A has the documented canonical hash', () => {
    expect(sha256(canonicalRequest(A.request, allSigned.split(';')))).toBe(
      '6a57af6af26f684ad71b04040e5e16aeb16990dad726e6237c261613c44d66a7',
    );
  });

  test('vector B has the documented canonical hash', () => {
    expect(sha256(canonicalRequest(B.request, allSigned.split(';')))).toBe(
      '2e70653b878d4e256793b6670ab7b25a43051c3b4a77fd5d11ab191b0aeb7468',
    );
  });
});

describe('a different spelling of the same request is the same request', () => {
  test.each([
    ['a trailing slash', { ...A.request, url: '/v2/partners/sub-customers/query/' }, A],
    ['a needlessly encoded letter', { ...A.request, url: '/v2/partners/sub%2Dcustomers/query' }, A],
    ['another order of the query', { ...B.request, url: reversedQuery(B.request.url) }, B],
    [
      'an unencoded colon and asterisk',
      { ...B.request, url: B.request.url.replace(/%3A/g, ':').replace('%2A', '*') },
      B,
    ],
    ['lower-case percent digits', { ...B.request, url: B.request.url.replace('%C3%A9', '%c3%a9') }, B],
    [
      'spaces around a header',
      {
        ...A.request,
        headers: { ...A.request.headers, 'x-domain-id': ' 0123456789abcdef0123456789abcdef ' },
      },
      A,
    ],
  ])('%s', (_, request, vector) => {
    expect(verify({ ...vector, request })).toBe(vector.key);
  });
});

describe('what was signed cannot be changed', () => {
  test.each([
    ['method', { ...A.request, method: 'PUT' }],
    ['path', { ...A.request, url: '/v2/partners/sub-customers' }],
    ['query', { ...A.request, url: `${A.request.url}?limit=11` }],
    ['body', { ...A.request, body: Buffer.from('{"limit":11,"offset":0}') }],
    ['signed header', { ...A.request, headers: { ...A.request.headers, 'x-domain-id': 'f'.repeat(32) } }],
    [
      'body under a declared hash of another',
      { ...A.request, headers: { ...A.request.headers, 'x-sdk-content-sha256': sha256('{}') } },
    ],
  ])('%s', (_, request) => {
    expect(() => verify({ ...A, request })).toThrow(/verify aksk signature fail, canonicalRequest:/);
  });

  test('a header that is not in SignedHeaders may change', () => {
    const request = { ...A.request, headers: { ...A.request.headers, 'user-agent': 'anything' } };
    expect(verify({ ...A, request })).toBe(example);
  });
});

describe('X-Sdk-Content-Sha256', () => {
  test.each(['UNSIGNED-PAYLOAD', sha256('anything')])('%s stands in for the payload hash', (declared) => {
    const request = raw(
      'POST',
      '/upload',
      { host: 'h', 'x-sdk-date': '20260102T030405Z', 'x-sdk-content-sha256': declared },
      'anything',
    );
    const names = ['host', 'x-sdk-content-sha256', 'x-sdk-date'];
    const canonical = `POST\n/upload/\n\nhost:h\nx-sdk-content-sha256:${declared}\nx-sdk-date:20260102T030405Z\n\n${names.join(';')}\n${declared}`;
    const signature = signatureOf(canonical, '20260102T030405Z', example.secretKey);
    expect(verify({ key: example, request, signedHeaders: names.join(';'), signature, at: signedAt })).toBe(
      example,
    );
  });
});

describe('refusals', () => {
  test('an unknown access key', () => {
    expect(() => verify({ ...A, key: { ...example, accessKey: 'other' } }, () => undefined)).toThrow(
      'ak other not exist',
    );
  });

  test.each([-16, 16])('%i minutes of skew: APIGW.0303 with both times', (minutes) => {
    expect(() => verify({ ...A, at: signedAt + minutes * 60_000 })).toThrow(
      expect.objectContaining({
        code: 'APIGW.0303',
        status: 401,
        message: expect.stringMatching(/client time:20260102T030405Z,server time:20260102T0\d{3}05Z$/),
      }),
    );
  });

  test.each([-14, 14])('%i minutes of skew are fine', (minutes) => {
    expect(verify({ ...A, at: signedAt + minutes * 60_000 })).toBe(example);
  });

  test.each(['host', 'x-sdk-date'])('%s has to be signed', (name) => {
    const signedHeaders = allSigned
      .split(';')
      .filter((other) => other !== name)
      .join(';');
    expect(() => verify({ ...A, signedHeaders })).toThrow('Host and X-Sdk-Date must be signed');
  });

  test.each(['', 'Bearer x', 'SDK-HMAC-SHA256 Access=a'])(
    'an Authorization header like "%s"',
    (authorization) => {
      const request = { ...A.request, headers: { ...A.request.headers, authorization } };
      expect(() => signerOf(request, () => example, signedAt)).toThrow('not of the form');
    },
  );

  test('a date that is none', () => {
    const request = { ...A.request, headers: { ...A.request.headers, 'x-sdk-date': '2026-01-02' } };
    expect(() => verify({ ...A, request })).toThrow('not of the form YYYYMMDDTHHMMSSZ');
  });
});

function verify(
  { key, request, signedHeaders, signature, at }: (typeof vectors)['A'],
  holder: (accessKey: string) => typeof example | undefined = () => key,
) {
  const authorization = `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return signerOf({ ...request, headers: { ...request.headers, authorization } }, holder, at);
}

function raw(method: string, url: string, sent: Record<string, string>, body = ''): RawRequest {
  return { method, url, headers: sent, body: Buffer.from(body) };
}

function reversedQuery(url: string): string {
  const [path, query] = url.split('?') as [string, string];
  return `${path}?${query.split('&').reverse().join('&')}`;
}
