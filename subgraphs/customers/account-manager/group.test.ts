import { expect, test } from '@jest/globals';
import type { CustomerRow } from '../../lists/customers.js';
import { byManager } from './group.js';

const customer = (customer_id: string, ...names: (string | undefined)[]) =>
  ({ customer_id, account_managers: names.map((account_name) => ({ account_name })) }) as CustomerRow;

test('customers stand below their manager in the order they came, managers by name', () => {
  const rows = [customer('1', 'wu'), customer('2', 'li'), customer('3', 'wu')];
  const groups = [...byManager(rows)].map(([name, group]) => [name, group.map((row) => row.customer_id)]);
  expect(groups).toEqual([
    ['li', ['2']],
    ['wu', ['1', '3']],
  ]);
});

test('without a manager in none, with two in both, with one named twice once', () => {
  const rows = [
    customer('1'),
    customer('2', ''),
    customer('3', undefined),
    { customer_id: '4' } as CustomerRow,
    customer('5', 'li', 'wu'),
    customer('6', 'li', 'li'),
  ];
  const groups = [...byManager(rows)].map(([name, group]) => [name, group.map((row) => row.customer_id)]);
  expect(groups).toEqual([
    ['li', ['5', '6']],
    ['wu', ['5']],
  ]);
});
