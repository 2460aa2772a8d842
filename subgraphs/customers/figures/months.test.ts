import { expect, test } from '@jest/globals';
import { beijingDay, beijingMonth, closedMonths } from './months.js';

test.each([
  ['2026-10-31T15:59:59Z', '2026-10'],
  ['2026-10-31T16:00:00Z', '2026-11'],
])('at %s it is %s in Beijing', (now, month) => expect(beijingMonth(Date.parse(now))).toBe(month));

test('a day begins at 16:00 UTC', () => {
  expect(beijingDay('2026-10-31T15:59:59Z')).toBe('2026-10-31');
  expect(beijingDay('2026-10-31T16:00:00Z')).toBe('2026-11-01');
});

test.each([
  ['2026-11-04T01:59:59Z', ['2026-09', '2026-08', '2026-07']],
  ['2026-11-04T02:00:00Z', ['2026-10', '2026-09', '2026-08']],
  ['2026-11-30T16:00:00Z', ['2026-10', '2026-09', '2026-08']],
  ['2027-01-03T12:00:00Z', ['2026-11', '2026-10', '2026-09']],
  ['2027-01-04T02:00:00Z', ['2026-12', '2026-11', '2026-10']],
])('at %s the last closed months are %j: until 10:00 on the 4th in Beijing bills change', (now, months) =>
  expect(closedMonths(Date.parse(now), 3)).toEqual(months),
);
