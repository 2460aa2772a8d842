import { expect, test } from '@jest/globals';
import { checkWindow } from './check-window.js';

test.each([
  [undefined, '2026-01-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', null],
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['2025-01-01T10:00:00Z', '2026-01-01T10:00:00Z'],
  // 366 days, because a leap day lies between.
  ['2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['2024-02-29T08:00:00Z', '2025-02-28T08:00:00Z'],
])('%s to %s is at most a year', (from, to) => expect(() => checkWindow(from, to, 'from')).not.toThrow());

test.each([
  ['2025-01-01T10:00:00Z', '2026-01-01T10:00:01Z', /at most one year/],
  // 366 days, but no leap day.
  ['2025-01-01T00:00:00Z', '2026-01-02T00:00:00Z', /at most one year/],
  ['2024-02-29T08:00:00Z', '2025-02-28T08:00:01Z', /at most one year/],
  ['2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z', /not be later/],
])('%s to %s is refused', (from, to, problem) =>
  expect(() => checkWindow(from, to, 'from')).toThrow(problem),
);
