import { describe, expect, test } from '@jest/globals';
import { pagesJoined } from './pages-joined.js';

interface Row {
  id: string;
  read: number;
}

const list = { idOf: ({ id }: Row) => id };

/** Rows of these ids, as the read of this number got them. */
const page = (ids: string, read = 1): readonly Row[] => Object.freeze([...ids].map((id) => ({ id, read })));

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');

describe('pagesJoined', () => {
  test('rows that shifted onto the next page while it was read count once, as they were read last', () => {
    const rows = pagesJoined(list, [page('abc', 1), page('cde', 2)]);
    expect(idsOf(rows)).toBe('abcde');
    expect(rows[2]).toEqual({ id: 'c', read: 2 });
  });

  test('a row that one page has twice counts once', () => {
    expect(idsOf(pagesJoined(list, [page('aab')]))).toBe('ab');
  });

  test('no pages and empty ones have no rows', () => {
    expect(pagesJoined(list, [])).toEqual([]);
    expect(pagesJoined(list, [page('')])).toEqual([]);
    expect(idsOf(pagesJoined(list, [page(''), page('ab'), page('')]))).toBe('ab');
  });

  test('the same pages give the same array, others in their place do not', () => {
    const [one, two, three] = [page('ab'), page('cd'), page('ef')];
    const rows = pagesJoined(list, [one, two]);
    expect(pagesJoined(list, [one, two])).toBe(rows);
    expect(idsOf(pagesJoined(list, [one, two, three]))).toBe('abcdef');
    expect(idsOf(pagesJoined(list, [two, one]))).toBe('cdab');
    expect(idsOf(pagesJoined(list, [one, page('xy')]))).toBe('abxy');
    expect(pagesJoined(list, [one])).toBe(one);
  });

  test('a list that tells rows apart in another way has them its own way', () => {
    const rows = [page('ab', 1), page('ab', 2)];
    expect(pagesJoined(list, rows)).toHaveLength(2);
    expect(pagesJoined({ idOf: ({ id, read }: Row) => `${id} ${read}` }, rows)).toHaveLength(4);
  });
});
