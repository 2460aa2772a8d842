import { describe, expect, test } from '@jest/globals';
import { authorization, canonicalQuery, sdkDate } from './sign.js';

/** The known answers of partner/contract/authentication.md section 1. */
const keys = { accessKey: 'AccessKeyExample', secretKey: 'SecretKeyExample' };
const headers = {
  'Content-Type': 'application/json',
  Host: 'bss.myhuaweicloud.com',
  'X-Domain-Id': '0123456789abcdef0123456789abcdef',
  'X-Sdk-Date': '20260102T030405Z',
};

describe('SDK-HMAC-SHA256', () => {
  test('vector A: a POST with a body', () => {
    const signed = authorization(
      {
        method: 'POST',
        path: '/v2/partners/sub-customers/query',
        query: '',
        headers,
        body: '{"limit":10,"offset":0}',
      },
      keys,
    );
    expect(signed).toBe(
      'SDK-HMAC-SHA256 Access=AccessKeyExample, SignedHeaders=content-type;host;x-domain-id;x-sdk-date, ' +
        'Signature=0df51caa524ece395548d8bbd0da4d93e04490c0c0e61aea0080404812ce2ddf',
    );
  });

  test('vector B: a GET whose query needs every kind of escape', () => {
    const query = canonicalQuery({
      operation_time_begin: '2026-01-01T00:00:00Z',
      limit: 10,
      customer_id: 'a b*~/é',
    });
    expect(query).toBe(
      'customer_id=a%20b%2A~%2F%C3%A9&limit=10&operation_time_begin=2026-01-01T00%3A00%3A00Z',
    );
    const path = '/v3/accounts/partner-accounts/adjust-records';
    expect(authorization({ method: 'GET', path, query, headers, body: '' }, keys)).toMatch(
      /Signature=eb4b40691ce44ba8b99d56253588c2e960ebbcc1a5c861aafd7f92e21ecde8e3$/,
    );
  });

  test('vector C: the SDK’s own unit test, only host and date signed', () => {
    const request = {
      method: 'GET',
      path: '/resources',
      query: 'size=1',
      headers: { host: 'service.endpoint.myhuaweicloud.com', 'x-sdk-date': '20200608T023900Z' },
      body: '',
    };
    expect(authorization(request, { accessKey: 'AccessKey', secretKey: 'SecretKey' })).toMatch(
      /SignedHeaders=host;x-sdk-date, Signature=cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842$/,
    );
  });

  test('absent values leave the query, lists repeat their key in sorted order', () => {
    expect(canonicalQuery({ b: ['2', '10'], a: undefined, c: null, d: false })).toBe('b=10&b=2&d=false');
  });

  test('an escaped slash in the path is signed as a slash, escaped or not', () => {
    const sign = (path: string) => authorization({ method: 'GET', path, query: '', headers, body: '' }, keys);
    expect(sign('/orders/a%2Fb')).toBe(sign('/orders/a/b'));
    expect(sign('/orders/a%20b')).toBe(sign('/orders/a b'));
    expect(sign('/orders/a%2520b')).not.toBe(sign('/orders/a b'));
  });

  test('the date is UTC to the second', () => {
    expect(sdkDate(Date.UTC(2026, 0, 2, 3, 4, 5, 678))).toBe('20260102T030405Z');
  });
});
