import { describe, expect, test } from '@jest/globals';
import {
  beijingMonth,
  closedMonths,
  countMonths,
  daysOf,
  isFinal,
  lastSecondOf,
  monthsBetween,
} from './months.js';

test('months follow each other across years', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02']);
  expect(monthsBetween('2026-03', '2026-02')).toEqual([]);
  expect(monthsBetween('9999-11', '9999-12')).toEqual(['9999-11', '9999-12']);
  expect(monthsBetween('0000-12', '0001-01')).toEqual(['0000-12', '0001-01']);
  expect([countMonths('2025-05', '2026-10'), countMonths('0000-01', '9999-12')]).toEqual([18, 120_000]);
});

test.each([
  ['2026-10', '2026-10-31'],
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
])('%s ends with %s', (month, last) => {
  expect(daysOf(month)).toEqual({ from: `${month}-01`, to: last });
  expect(lastSecondOf(month)).toBe(`${last}T15:59:59Z`);
});

describe('a month is final', () => {
  test.each([
    ['2026-10', '2026-10-31T16:00:00Z', false],
    ['2026-10', '2026-11-04T01:59:59.999Z', false],
    ['2026-10', '2026-11-04T02:00:00Z', true],
    ['2026-12', '2027-01-04T01:59:59Z', false],
    ['2026-12', '2027-01-04T02:00:00Z', true],
    ['2026-11', '2026-11-20T00:00:00Z', false],
  ])('%s at %s: %s', (month, now, final) => expect(isFinal(month, Date.parse(now))).toBe(final));
});

test.each([
  ['2026-10-31T15:59:59Z', '2026-10'],
  ['2026-10-31T16:00:00Z', '2026-11'],
])('at %s it is %s in Beijing', (now, month) => expect(beijingMonth(Date.parse(now))).toBe(month));

test.each([
  ['2026-11-04T01:59:59Z', ['2026-09', '2026-08', '2026-07']],
  ['2026-11-04T02:00:00Z', ['2026-10', '2026-09', '2026-08']],
  ['2026-11-30T16:00:00Z', ['2026-10', '2026-09', '2026-08']],
  ['2027-01-03T12:00:00Z', ['2026-11', '2026-10', '2026-09']],
  ['2027-01-04T02:00:00Z', ['2026-12', '2026-11', '2026-10']],
])('at %s the last closed months are %j: until 10:00 on the 4th in Beijing bills change', (now, months) =>
  expect(closedMonths(Date.parse(now), 3)).toEqual(months),
);
