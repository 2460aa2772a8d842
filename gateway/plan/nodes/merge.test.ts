import { describe, expect, test } from '@jest/globals';
import { copy, mergeInto } from './merge.js';

describe('mergeInto', () => {
  test.each([
    ['adds fields', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['merges objects deeply', { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
    [
      'merges lists by index',
      { a: [{ x: 1 }, null] },
      { a: [{ y: 2 }, { y: 3 }] },
      { a: [{ x: 1, y: 2 }, { y: 3 }] },
    ],
    ['keeps what is known against null', { a: 1, b: [1] }, { a: null, b: null }, { a: 1, b: [1] }],
    ['replaces null', { a: null }, { a: { x: 1 } }, { a: { x: 1 } }],
    ['takes the newer type name', { __typename: 'Media' }, { __typename: 'Book' }, { __typename: 'Book' }],
    ['takes a list of another length as it is', { a: [1] }, { a: [1, 2] }, { a: [1, 2] }],
  ])('%s', (_, target, source, expected) => {
    mergeInto(target, source);
    expect(target).toEqual(expected);
  });

  test('leaves frozen values of scalars alone when they are equal', () => {
    const json = Object.freeze({ a: Object.freeze([1]) });
    const target = { json };
    mergeInto(target, { json: { a: [1] } });
    expect(target.json).toBe(json);
  });
});

test('copy shares nothing but what is not plain data', () => {
  const date = new Date(0);
  const source = { list: [{ a: 1 }], date };
  const copied = copy(source);
  expect(copied).toEqual(source);
  expect(copied.list[0]).not.toBe(source.list[0]);
  expect(copied.date).toBe(date);
});
