import { describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { lowBalance, spendDrop } from './rules.js';
import { mostUrgentFirst, type Urgency } from './urgency.js';

const amounts = (...list: (number | undefined)[]) =>
  list.map((one) => (one === undefined ? one : new Big(one)));

describe('a balance is low', () => {
  test('when it is below the average of the months', () => {
    const low = lowBalance(new Big('99.99'), amounts(100, 50, 150))!;
    expect(low.monthlyAverage.toFixed()).toBe('100');
    expect(low.daysLeft.toFixed(3)).toBe('29.997');
  });

  test('and not when it is just enough', () => {
    expect(lowBalance(new Big(100), amounts(100, 50, 150))).toBeUndefined();
  });

  test('with a month without a bill counted as zero', () => {
    expect(lowBalance(new Big(39), amounts(120, undefined, undefined))!.monthlyAverage.toFixed()).toBe('40');
  });

  test.each([0, -5])('with nothing left at a balance of %d', (available) => {
    expect(lowBalance(new Big(available), amounts(1, 1, 1))!.daysLeft.toFixed()).toBe('0');
  });

  test.each([[amounts(undefined, undefined, undefined)], [amounts(-3, 1, 1)]])(
    'and never when nothing was spent',
    (spend) => expect(lowBalance(new Big(0), spend)).toBeUndefined(),
  );
});

describe('spending has dropped', () => {
  test.each([
    ['200', '300', '100'],
    ['200.01', '300', undefined],
    ['0.66', '1', '0.34'],
    ['300', '300', undefined],
    ['-20', '30', '50'],
    [undefined, '30', '30'],
    ['0', '0', undefined],
    ['-5', '-1', undefined],
    ['5', undefined, undefined],
  ])('to %s from %s: by %s', (spend, previous, drop) => {
    const [last, before] = [spend, previous].map((one) => (one === undefined ? one : new Big(one)));
    expect(spendDrop(last, before)?.toFixed()).toBe(drop);
  });
});

test('what has happened comes first by amount, then what comes soonest, then drops by amount; ids decide ties', () => {
  const alert = (group: Urgency['group'], size: number, id: string) => ({
    urgency: { group, size: new Big(size), id },
  });
  const sorted = [
    alert('happened', 10, 'b'),
    alert('happened', 9, 'a'),
    alert('coming', 0.5, 'z'),
    alert('coming', 1, 'a'),
    alert('coming', 1, 'b'),
    alert('conspicuous', 70, 'c'),
    alert('conspicuous', 7, 'a'),
  ];
  expect([...sorted].reverse().sort(mostUrgentFirst)).toEqual(sorted);
});
