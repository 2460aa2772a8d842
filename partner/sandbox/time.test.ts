import { expect, test } from '@jest/globals';
import { addMonths, beijingMonth, endOfBeijingDay, shiftMonth, startOfBeijingMonth, utc } from './time.js';

const at = (text: string) => Date.parse(text);

test.each([
  ['2026-10-31T15:59:59Z', '2026-10'],
  ['2026-10-31T16:00:00Z', '2026-11'],
  ['2026-12-31T16:00:00Z', '2027-01'],
])('%s is in the Beijing month %s', (time, month) => {
  expect(beijingMonth(at(time))).toBe(month);
});

test('a Beijing month starts at 16:00 UTC of the day before', () => {
  expect(utc(startOfBeijingMonth('2026-11'))).toBe('2026-10-31T16:00:00Z');
});

test('a Beijing day ends at 15:59:59 UTC', () => {
  expect(utc(endOfBeijingDay(at('2026-11-01T15:59:59Z')))).toBe('2026-11-01T15:59:59Z');
  expect(utc(endOfBeijingDay(at('2026-11-01T16:00:00Z')))).toBe('2026-11-02T15:59:59Z');
});

test('a month after the 31st is the last day of the next month', () => {
  expect(utc(addMonths(at('2027-01-31T10:00:00Z'), 1))).toBe('2027-02-28T10:00:00Z');
  expect(utc(addMonths(at('2028-02-29T10:00:00Z'), 12))).toBe('2029-02-28T10:00:00Z');
});

test('months shift over the turn of the year', () => {
  expect([shiftMonth('2026-01', -1), shiftMonth('2026-11', 14)]).toEqual(['2025-12', '2028-01']);
});
