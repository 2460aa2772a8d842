import { expect, test } from '@jest/globals';
import { Cursors } from './cursor.js';

test('a cursor goes on after its row', () => {
  const cursors = new Cursors('bills', { month: '2026-10' });
  expect(cursors.offsetAfter(cursors.at(4))).toBe(5);
});

test('a cursor of another list, or of the same list under another filter, is refused', () => {
  const cursor = new Cursors('bills', { month: '2026-10' }).at(4);
  expect(() => new Cursors('orders', { month: '2026-10' }).offsetAfter(cursor)).toThrow(/another list/);
  expect(() => new Cursors('bills', { month: '2026-09' }).offsetAfter(cursor)).toThrow(/another list/);
});

test('a cursor holds on every way to its list, whether a condition is null, undefined or not there', () => {
  const cursor = new Cursors('bills', { month: '2026-10' }).at(4);
  expect(new Cursors('bills', { month: '2026-10', reseller: null }).at(4)).toBe(cursor);
  expect(new Cursors('bills', { reseller: undefined, month: '2026-10' }).at(4)).toBe(cursor);
});
