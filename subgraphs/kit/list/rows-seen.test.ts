import { describe, expect, test } from '@jest/globals';
import type { SubgraphContext } from '../context.js';
import { rememberRows, seenRow } from './rows-seen.js';

interface Row {
  id: string;
  read: number;
}

const list = { name: 'rows', idOf: ({ id }: Row) => id };
const newRequest = () => ({ memory: new Map() }) as SubgraphContext;

/** Rows with ids from one to another, as the read of this number got them. */
const rows = (from: number, to: number, read: number): readonly Row[] =>
  Object.freeze(
    Array.from({ length: to - from + 1 }, (_, index) => Object.freeze({ id: String(from + index), read })),
  );

describe('seenRow', () => {
  test.each([
    ['full pages', rows(1, 50, 1), rows(50, 99, 2)],
    ['a single row after a full page', rows(1, 50, 1), rows(50, 50, 2)],
    ['a full page after a single row', rows(50, 50, 1), rows(50, 99, 2)],
    ['single rows', rows(50, 50, 1), rows(50, 50, 2)],
  ])('a row of two pages is the one that was read last: %s', (_, first, second) => {
    const context = newRequest();
    rememberRows(context, list, first);
    expect(seenRow(context, list, '50')).toEqual({ id: '50', read: 1 });
    rememberRows(context, list, second);
    expect(seenRow(context, list, '50')).toEqual({ id: '50', read: 2 });
  });

  test('every row of every page is found, and no other', () => {
    const context = newRequest();
    const pages = [rows(1, 40, 1), rows(41, 41, 1), [], rows(42, 43, 1), rows(44, 60, 1)];
    for (const page of pages) rememberRows(context, list, page);
    for (const row of pages.flat()) expect(seenRow(context, list, row.id)).toBe(row);
    for (const id of ['0', '61', '']) expect(seenRow(context, list, id)).toBeUndefined();
  });

  test('what one request has read, or another list has, is not seen', () => {
    const [context, page] = [newRequest(), rows(1, 20, 1)];
    rememberRows(context, list, page);
    expect(seenRow(context, list, '7')).toBe(page[6]);
    expect(seenRow(newRequest(), list, '7')).toBeUndefined();
    expect(seenRow(context, { ...list, name: 'others' }, '7')).toBeUndefined();
  });

  test('it is forgotten when the request has written something', () => {
    const context = newRequest();
    rememberRows(context, list, rows(1, 20, 1));
    context.memory = new Map();
    expect(seenRow(context, list, '7')).toBeUndefined();
  });
});
