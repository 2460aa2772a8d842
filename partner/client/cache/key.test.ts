import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReadOperation } from '../operations.js';
import { type Question, requestOf } from '../request.js';
import { keyOf } from './key.js';

const never = new AbortController().signal;

/** One that takes everything in its query, one in its body, one in its path, and two that know languages. */
const operations = [
  'listCustomerOrders',
  'listSubCustomers',
  'showCustomerOrderDetails',
  'listPartnerCouponsRecord',
] as const satisfies ReadOperation[];

/** Few values, so that questions are often the same. */
const value = fc.constantFrom<unknown>(
  'a',
  '1',
  1,
  12.5,
  '12.50',
  true,
  null,
  undefined,
  ['a', 'b'],
  ['b', 'a'],
  [],
);
const parameters = fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { maxKeys: 1 });
const question = fc
  .record({
    operation: fc.constantFrom(...operations),
    query: parameters,
    body: fc.oneof(parameters, fc.record({ inner: parameters })),
    order_id: fc.constantFrom('1', '2'),
    language: fc.constantFrom('en_US', 'zh_CN', undefined),
  })
  .map(({ order_id, ...rest }): Question => ({ ...rest, path: { order_id } }));

/** All that leaves, but for the credential. A body's fields may stand in any order. */
function wire(asked: Question): unknown {
  const { signal: _, body, ...rest } = requestOf(asked, never);
  return { ...rest, body: body === '' ? '' : JSON.parse(body) };
}

test('questions with one key leave as one request', () => {
  let pairs = 0;
  fc.assert(
    fc.property(fc.array(question, { minLength: 60, maxLength: 60 }), (questions) => {
      const byKey = new Map<string, unknown>();
      for (const asked of questions) {
        const key = keyOf('a', asked);
        if (byKey.has(key)) pairs++;
        else byKey.set(key, wire(asked));
        expect(wire(asked)).toEqual(byKey.get(key));
      }
    }),
  );
  expect(pairs).toBeGreaterThan(100);
});

test('what is not sent, and the order of what is, does not make another key', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const turned = (record: object) => Object.fromEntries([...Object.entries(record)].reverse());
      const other = {
        ...asked,
        query: { ...turned(asked.query!), nothing: undefined },
        body: { ...turned(asked.body as object), nothing: null },
      };
      expect(keyOf('a', other)).toBe(keyOf('a', asked));
    }),
  );
});

describe('another key have', () => {
  const asked: Question = { operation: 'listServiceTypes', query: { limit: 1 }, language: 'en_US' };
  const key = keyOf('a', asked);
  test.each<[string, string]>([
    ['another account', keyOf('b', asked)],
    ['another operation', keyOf('a', { ...asked, operation: 'listResourceTypes' })],
    ['another customer', keyOf('a', asked, { customerId: 'c' })],
    ['another language', keyOf('a', { ...asked, language: 'zh_CN' })],
    ['another parameter', keyOf('a', { ...asked, query: { limit: 2 } })],
    ['the same in another place', keyOf('a', { ...asked, query: {}, body: { limit: 1 } })],
  ])('%s', (_, other) => expect(other).not.toBe(key));

  test('but no language where the operation knows none', () => {
    const orders = { operation: 'listCustomerOrders' } as const;
    expect(keyOf('a', { ...orders, language: 'zh_CN' })).toBe(keyOf('a', { ...orders, language: 'en_US' }));
  });
});
