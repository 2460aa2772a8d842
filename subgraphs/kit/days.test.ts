import { describe, expect, test } from '@jest/globals';
import { addDays, addYears, atMostAYear, beijingDay, yearsOf } from './days.js';

describe('days', () => {
  test.each([
    ['2026-11-01T15:59:59Z', '2026-11-01'],
    ['2026-11-01T16:00:00Z', '2026-11-02'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('%s falls on %s in Beijing', (moment, day) => expect(beijingDay(moment)).toBe(day));

  test('the same day of another year, and the next day', () => {
    expect(addYears('2026-11-01', 1)).toBe('2027-11-01');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', -4)).toBe('2020-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('a span of at most a year', () => {
  test.each([
    [undefined, undefined, {}],
    ['2026-06-01', undefined, { from: '2026-06-01', to: '2027-06-01' }],
    [undefined, '2024-02-29', { from: '2023-03-01', to: '2024-02-29' }],
    ['2026-06-01', '2026-06-01', { from: '2026-06-01', to: '2026-06-01' }],
    ['2025-06-01', '2026-06-01', { from: '2025-06-01', to: '2026-06-01' }],
  ])('%s to %s', (from, to, span) => expect(atMostAYear(from, to, 'from')).toEqual(span));

  test.each([
    ['2026-06-02', '2026-06-01'],
    ['2025-06-01', '2026-06-02'],
    ['2024-02-29', '2025-03-01'],
  ])('%s to %s is refused', (from, to) => {
    expect(() => atMostAYear(from, to, 'from')).toThrow(/^from must/);
  });
});

describe('a longer span is cut into years, the latest first', () => {
  test.each([
    ['2026-06-01', '2026-06-01', [['2026-06-01', '2026-06-01']]],
    ['2025-06-01', '2026-06-01', [['2025-06-01', '2026-06-01']]],
    [
      '2025-05-31',
      '2026-06-01',
      [
        ['2025-06-01', '2026-06-01'],
        ['2025-05-31', '2025-05-31'],
      ],
    ],
    [
      '2021-01-01',
      '2024-02-29',
      [
        ['2023-03-01', '2024-02-29'],
        ['2022-02-28', '2023-02-28'],
        ['2021-02-27', '2022-02-27'],
        ['2021-01-01', '2021-02-26'],
      ],
    ],
    ['2026-06-02', '2026-06-01', []],
  ])('%s to %s', (from, to, years) => {
    expect(yearsOf(from, to)).toEqual(years.map(([start, end]) => ({ from: start, to: end })));
    for (const year of yearsOf(from, to)) expect(atMostAYear(year.from, year.to, 'from')).toEqual(year);
  });
});
