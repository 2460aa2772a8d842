import { expect, test } from '@jest/globals';
import { HOUR } from '../time.js';
import { TokenStore } from './tokens.js';

test('a token holds for 24 hours and not a moment longer', () => {
  let now = 0;
  const store = new TokenStore(() => now);
  const { token, issued } = store.issue({ domainId: 'd' });
  expect(issued.expiresAt).toBe(24 * HOUR);
  now = 24 * HOUR - 1;
  expect(store.find(token)).toMatchObject({ domainId: 'd' });
  now = 24 * HOUR;
  expect(store.find(token)).toBeUndefined();
});

test('every token is its own, and unknown ones are nobody', () => {
  const store = new TokenStore();
  const tokens = Array.from({ length: 100 }, () => store.issue({ domainId: 'd', customerId: 'c' }).token);
  expect(new Set(tokens).size).toBe(100);
  expect(store.find('SBXunknown')).toBeUndefined();
});
