import { describe, expect, test } from '@jest/globals';
import { difference, differenceBesidePlaces } from './difference.js';

const denied = (...path: (string | number)[]) => ({
  message: 'May not.',
  path,
  extensions: { code: 'PARTNER_ACCESS_DENIED' },
});
const answer = { data: { orders: [{ id: '1', customer: { name: 'a' } }] } };
const failed = { data: { orders: [{ id: '1', customer: null }] } };

describe.each([
  ['of one plan', difference],
  ['of a plan and none', differenceBesidePlaces],
])('answers %s', (_what, compare) => {
  test('differ in nothing when they are the same', () => {
    expect(compare(answer, structuredClone(answer))).toBeUndefined();
  });

  test.each([
    ['a value', { orders: [{ id: '2', customer: { name: 'a' } }] }, 'orders.0.id is "1", and "2"'],
    ['a null', { orders: [{ id: '1', customer: null }] }, 'orders.0.customer is {"name":"a"}, and null'],
    ['how many there are', { orders: [] }, 'orders has 0, and nothing'],
    [
      'the order of fields',
      { orders: [{ customer: { name: 'a' }, id: '1' }] },
      'id,customer, and customer,id',
    ],
  ])('differ in %s', (_in, data, words) => {
    expect(compare(answer, { data })).toContain(words);
  });

  test('differ in an error that only one has, or that has another code', () => {
    const error = denied('orders', 0, 'customer');
    expect(compare({ ...failed, errors: [error] }, failed)).toContain('PARTNER_ACCESS_DENIED at orders.0');
    expect(compare(failed, { ...failed, errors: [error] })).toContain('PARTNER_ACCESS_DENIED at orders.0');
    const other = { ...error, extensions: { code: 'PARTNER_REFUSED' } };
    expect(compare({ ...failed, errors: [error] }, { ...failed, errors: [other] })).toBeDefined();
  });
});

test('the places of errors matter between answers of one plan alone, their order nowhere', () => {
  const [atObject, atField] = [denied('orders', 0, 'customer'), denied('orders', 0, 'customer', 'name')];
  expect(difference({ ...failed, errors: [atObject] }, { ...failed, errors: [atField] })).toBeDefined();
  expect(
    differenceBesidePlaces({ ...failed, errors: [atObject] }, { ...failed, errors: [atField] }),
  ).toBeUndefined();
  const both = [denied('orders', 0, 'customer'), denied('orders', 0, 'id')];
  expect(difference({ ...failed, errors: both }, { ...failed, errors: [...both].reverse() })).toBeUndefined();
});
