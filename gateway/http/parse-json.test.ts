import { describe, expect, test } from '@jest/globals';
import { parseJson } from './parse-json.js';

describe('JSON is parsed as everybody else parses it', () => {
  test.each([
    '{"query":"{ a(b: \\"c\\") }","variables":{"a":1,"b":[{"a":2},{"a":3}]}}',
    '{"a\\\\":1,"a\\"":2,"a":3,"":4,"b" :5 }',
    '["a:","\\\\",":"]',
    '{"__proto__":{"admin":true},"constructor":1}',
    '7',
    'null',
    ' "text" ',
    '{}',
  ])('%s', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test('and a prototype is a key like any other', () => {
    const parsed = parseJson('{"__proto__":{"admin":true}}') as { admin?: boolean };
    expect(Object.keys(parsed)).toEqual(['__proto__']);
    expect(parsed.admin).toBeUndefined();
  });
});

describe('what could be understood in two ways is not parsed', () => {
  test.each([
    ['the same key twice', '{"query":"a","query":"b"}'],
    ['also when one is escaped', '{"query":"a","qu\\u0065ry":"b"}'],
    ['in a list', '{"variables":[{"a":1,"a":1}]}'],
    ['below another object', '{"variables":{"a":{"b":1,"c":2,"b":3}}}'],
    ['a prototype twice', '{"__proto__":1,"__proto__":2}'],
    ['a number as a key', '{"1":1,"1":2}'],
  ])('%s', (_, text) => {
    expect(() => parseJson(text)).toThrow('the same key twice');
  });

  test.each(['', '{', '{"a":}', "{'a':1}", '{"a":1,}', '\ufeff{}', 'NaN', '{"a":01}'])('%j', (text) => {
    expect(() => parseJson(text)).toThrow('must be valid JSON');
  });

  test('what is nested too deep to be worked on', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson(nested(64))).toHaveLength(1);
    expect(() => parseJson(nested(100_000))).toThrow('at most 64 levels');
  });
});
