import { expect, test } from '@jest/globals';
import { dropNulls, parseExactJson } from './exact-json.js';

test.each([
  ['12.30', '12.30'],
  ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ['99999999999.99', '99999999999.99'],
  ['1e21', '1e21'],
  ['12345678901234567890', '12345678901234567890'],
  ['42', 42],
  ['-1', -1],
])('%s keeps every digit', (text, expected) => {
  expect(parseExactJson(`{"amount":${text}}`)).toEqual({ amount: expected });
});

test.each(['123456789012345', '-123456789012345'])('%s, which a double holds, is a number', (text) => {
  expect(parseExactJson(text)).toBe(Number(text));
});

test('null and absent are the same', () => {
  expect(dropNulls({ a: null, b: [{ c: null, d: 1 }], e: '' })).toEqual({ b: [{ d: 1 }], e: '' });
});

test('a list has no empty places', () => {
  expect(dropNulls([null, { a: null }, null, 1, [null]])).toEqual([{}, 1, []]);
});
