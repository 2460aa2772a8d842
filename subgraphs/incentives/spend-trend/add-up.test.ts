import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import type { BillRow } from '../../lists/monthly-bills.js';
import { addUpMonths, type Series } from './add-up.js';
import { toPoints } from './map.js';

const row = (customer_id: string, amount: string): BillRow => ({
  customer_id,
  cloud_service_type: 'ec2',
  amount,
});
/** Customers that have a manager. */
const managers = new Map([
  ['anna', 'anna’s'],
  ['bo', 'bo’s'],
]);
const months = [
  [row('anna', '10.10'), row('bo', '5'), row('anna', '-0.20')],
  [],
  [row('bo', '20.05'), row('anna', '0'), row('chen', '1')],
];
const text = ({ group, amounts, total }: Series) => [group, amounts.map(String), String(total)];

test('a series has an amount for every month; the largest total comes first and all add up', () => {
  const { all, series } = addUpMonths(months, (one) => managers.get(one.customer_id));
  expect(series.map(text)).toEqual([
    ['bo’s', ['5', '0', '20.05'], '25.05'],
    ['anna’s', ['9.9', '0', '0'], '9.9'],
    [undefined, ['0', '0', '1'], '1'],
  ]);
  expect(text(all)).toEqual([undefined, ['14.9', '0', '21.05'], '35.95']);
});

test('a point tells the change against the month before, and whether its month is final', () => {
  const { all } = addUpMonths(months, () => 'all');
  const now = Date.parse('2026-11-03T00:00:00Z');
  expect(toPoints(all, ['2026-08', '2026-09', '2026-10'], now)).toEqual([
    { month: '2026-08', amount: yuan('14.90'), change: undefined, complete: true },
    { month: '2026-09', amount: yuan('0.00'), change: yuan('-14.90'), complete: true },
    { month: '2026-10', amount: yuan('21.05'), change: yuan('21.05'), complete: false },
  ]);
});

function yuan(amount: string) {
  return { amount, currency: 'CNY' };
}
