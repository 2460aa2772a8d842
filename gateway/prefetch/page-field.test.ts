import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { nextCursor, pageField } from './page-field.js';

const field = (text: string, name?: string) => pageField(parse(text), name);

describe('the list an operation pages through', () => {
  test('is found at the root, under its alias and in fragments', () => {
    const found = field(`
      query Page($cursor: String) { page: customers(first: 10, after: $cursor) { ...Page nodes { id } } }
      fragment Page on CustomerConnection { info: pageInfo { ... on PageInfo { hasNextPage end: endCursor } } }
    `);
    expect(found).toEqual({
      path: ['page'],
      variable: 'cursor',
      keys: { pageInfo: 'info', endCursor: 'end', hasNextPage: 'hasNextPage' },
    });
    const data = { page: { info: { hasNextPage: true, end: 'c10' } } };
    expect(nextCursor(found!, data)).toBe('c10');
    expect(nextCursor(found!, { page: { info: { hasNextPage: false, end: 'c10' } } })).toBeUndefined();
  });

  test('may belong to one thing, and not to each of a list', () => {
    const found = field(
      'query ($a: String) { customer(id: 1) { orders(after: $a) { pageInfo { hasNextPage endCursor } } } }',
    )!;
    const orders = { pageInfo: { hasNextPage: true, endCursor: 'c5' } };
    expect(nextCursor(found, { customer: { orders } })).toBe('c5');
    expect(nextCursor(found, { customer: [{ orders }] })).toBeUndefined();
    expect(nextCursor(found, { customer: null })).toBeUndefined();
  });

  test.each([
    ['without a variable', '{ customers(after: "c1") { pageInfo { hasNextPage endCursor } } }'],
    [
      'that is not asked for its end',
      'query ($a: String) { customers(after: $a) { pageInfo { endCursor } } }',
    ],
    [
      'when there are two',
      'query ($a: String) { a: x(after: $a) { ...P } b: x(after: $a) { ...P } } fragment P on X { pageInfo { hasNextPage endCursor } }',
    ],
    ['of a mutation', 'mutation ($a: String) { x(after: $a) { pageInfo { hasNextPage endCursor } } }'],
  ])('is none %s', (_, text) => expect(field(text)).toBeUndefined());

  test('is looked for in the operation that is executed', () => {
    const document = parse(`
      query One { customers { totalCount } }
      query Two($a: String) { customers(after: $a) { pageInfo { hasNextPage endCursor } } }
    `);
    expect(pageField(document, 'One')).toBeUndefined();
    expect(pageField(document, 'Two')).toMatchObject({ path: ['customers'] });
  });
});
