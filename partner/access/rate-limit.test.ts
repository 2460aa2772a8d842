import { expect, test } from '@jest/globals';
import { readRateLimit, writeRateLimit } from './rate-limit.js';

test.each([
  { limit: 600, used: 12, resetAt: 1_795_000_020_000 },
  { limit: undefined, used: 0, resetAt: 1 },
])('%j is read as it was written', (rateLimit) => {
  expect(readRateLimit(writeRateLimit(rateLimit))).toEqual(rateLimit);
});

test.each([undefined, '', ';;', '1;2', '-1;2;3', 'a;b;c', '1;2;3;4'])('%j is none', (header) => {
  expect(readRateLimit(header)).toBeUndefined();
});
