import { expect, test } from '@jest/globals';
import { type AnswerKind, cachingHeaders } from './caching-headers.js';

const read = (ageMs: number, freshForMs: number | null, stale = 0) => ({ ageMs, freshForMs, stale });

test.each<[AnswerKind, ReturnType<typeof read>, Record<string, string>]>([
  ['data', read(0, 30_000), { 'cache-control': 'private, max-age=30', age: '0' }],
  ['data', read(12_000, 30_000), { 'cache-control': 'private, max-age=42', age: '12' }],
  // Rounded to the safe side: nobody keeps it longer than it may be used.
  ['data', read(12_900, 30_900), { 'cache-control': 'private, max-age=42', age: '12' }],
  ['data', read(12_900, 999), { 'cache-control': 'no-cache' }],
  ['data', read(0, 0), { 'cache-control': 'no-cache' }],
  ['data', read(0, null), { 'cache-control': 'no-cache' }],
  ['data', read(90_000, 30_000, 1), { 'cache-control': 'no-cache' }],
  ['schema', read(0, null), { 'cache-control': 'private, max-age=60' }],
  ['unrepeatable', read(0, 30_000), { 'cache-control': 'no-store' }],
  ['unrepeatable', read(0, null), { 'cache-control': 'no-store' }],
])('an answer of %s with %j may be kept so: %j', (kind, report, headers) => {
  expect(cachingHeaders(kind, report)).toEqual(headers);
});
