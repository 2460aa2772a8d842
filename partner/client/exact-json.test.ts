import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'lossless-json';
import { dropNulls, parseExactJson, writeExactJson } from './exact-json.js';

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

test.each([
  ['numbers in a text', String.raw`["a: 1.50, \"2.5\" \\", "\\", 1.50]`, ['a: 1.50, "2.5" \\', '\\', '1.50']],
  ['a long text', JSON.stringify(['1.5 '.repeat(500_000), 1]), ['1.5 '.repeat(500_000), 1]],
  ['many numbers', `[${'0.10,'.repeat(100_000)}1]`, [...Array<string>(100_000).fill('0.10'), 1]],
])('%s', (_, text, expected) => expect(parseExactJson(text)).toEqual(expected));

test.each(['{"a":1.5,"a":2.5}', '[{"b":{"a":[],"c":1,"a":null}}]', String.raw`{"a":1,"\u0061":2}`])(
  'two things under one name are refused: %s',
  (text) => expect(() => parseExactJson(text)).toThrow(/Duplicate key/),
);

test('the same said twice is said once', () => {
  expect(parseExactJson('{"a":[1.50],"a":[1.50]}')).toEqual({ a: ['1.50'] });
});

test.each(['{1.5:2}', '{1:2}', '[1.5:2]', '{"a":1.5:2}', '[true1.5]', '[1.5"a"]', '[-]'])(
  'nothing becomes JSON by the quotes: %s',
  (text) => expect(() => parseExactJson(text)).toThrow(SyntaxError),
);

test('names that JavaScript has plans for are names', () => {
  const parsed = parseExactJson('{"__proto__":{"a":1.5},"constructor":2}') as object;
  expect(Object.entries(parsed)).toEqual([
    ['__proto__', { a: '1.5' }],
    ['constructor', 2],
  ]);
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
});

/** JSON with decimals, odd names, names said twice, and letters that are missing or too many. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.constantFrom('1.50', '-0', '1e3', '"\\\\"', '"a":1,"a":2.0', '{"a":1.5}', '', ':'),
    fc.nat(),
    fc.nat(2),
  )
  .map(
    ([json, piece, at, taken]) =>
      json.slice(0, at % (json.length + 1)) + piece + json.slice((at % (json.length + 1)) + taken),
  );

test('any text has the outcome that a parser of letter after letter has', () => {
  const slowly = (text: string) =>
    parse(text, undefined, (digits) => (/^-?\d{1,15}$/.test(digits) ? Number(digits) : digits));
  const outcomeOf = (read: (text: string) => unknown, text: string) => {
    try {
      return { value: read(text) };
    } catch (error) {
      return { refused: (error as Error).name };
    }
  };
  fc.assert(
    fc.property(nearlyJson, (text) =>
      expect(outcomeOf(parseExactJson, text)).toEqual(outcomeOf(slowly, text)),
    ),
    { numRuns: 5_000 },
  );
});

test.each(['', '{', '"1.5', '[1.5', '01', '1.', '-', '[1.5.5]', '{"a":--1}', '1.5"', "'1.5'"])(
  '%j is no JSON',
  (text) => expect(() => parseExactJson(text)).toThrow(SyntaxError),
);

test('null and absent are the same', () => {
  expect(dropNulls({ a: null, b: [{ c: null, d: 1 }], e: '' })).toEqual({ b: [{ d: 1 }], e: '' });
});

test('a list has no empty places', () => {
  expect(dropNulls([null, { a: null }, null, 1, [null]])).toEqual([{}, 1, []]);
});

describe('writing', () => {
  test.each([
    ['12.30', '12.30'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
    ['12345678901234567890.1', '12345678901234567890.1'],
    ['-5', '-5'],
    ['0', '0'],
    ['007.50', '7.50'],
    ['0.05', '0.05'],
    [42, '42'],
    [0.1, '0.1'],
  ])('%j where a decimal belongs is the number %s', (amount, written) => {
    expect(writeExactJson({ amount, name: '12.30' }, ['amount'])).toBe(
      `{"amount":${written},"name":"12.30"}`,
    );
  });

  test('decimals are found inside objects and lists, wherever they are and however many', () => {
    const line = (value: string) => ({ id: '1', value, deep: { value } });
    const body = { lines: [line('1.50'), line('2.0')], value: '3.0', totals: ['4.0', '5'] };
    expect(writeExactJson(body, ['lines.value', 'totals', 'absent', 'absent.value', 'value.inside'])).toBe(
      '{"lines":[{"id":"1","value":1.50,"deep":{"value":"1.50"}},{"id":"1","value":2.0,"deep":{"value":"2.0"}}],' +
        '"value":"3.0","totals":[4.0,5]}',
    );
    expect(body.lines[0]).toEqual(line('1.50'));
  });

  test.each(['', 'abc', '1e3', '1.', '.5', '+1', '1,5', ' 1', '--1', 'NaN'])('%j is no decimal', (amount) => {
    expect(() => writeExactJson({ amount }, ['amount'])).toThrow(/^amount must be a decimal, but got "/);
  });

  test('nothing is written for null and undefined; everything else is plain JSON', () => {
    const body = { a: null, b: undefined, c: { d: null, e: 'é"\n\ud800' }, f: [1, true], g: [], h: {} };
    expect(writeExactJson(body, ['a', 'b', 'a.c'])).toBe(
      JSON.stringify({ c: { e: 'é"\n\ud800' }, f: [1, true], g: [], h: {} }),
    );
  });

  test('what is written is read back as it was', () => {
    const amounts = ['0.01', '99999999999.99', '1234567890123456789.0123456789'];
    const written = writeExactJson({ amounts }, ['amounts']);
    expect(parseExactJson(written)).toEqual({ amounts });
  });
});
