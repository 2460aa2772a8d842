import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubgraphContext } from '../context.js';
import { hintedContext } from '../hint.js';
import { ListSizes } from './list-sizes.js';
import type { PartnerList } from './partner-list.js';
import { byIdLoader } from './by-id-loader.js';
import { relationLoader } from './relation-loader.js';

interface Row {
  id: string;
  owner: string;
}

/** A list of the partner's in memory: filters by owner, gives at most ten rows at a time, counts its calls. */
function listOf(rows: Row[]) {
  const counter = { calls: 0 };
  const list: PartnerList<Row> = {
    name: 'rows',
    pageSize: 10,
    idOf: (row) => row.id,
    async fetch({ partner }, filter, { offset, limit }) {
      await partner.call('listRows' as never, {} as never);
      counter.calls++;
      if (limit < 1 || limit > 10) throw new RangeError(`limit must be from 1 to 10, but got ${limit}`);
      const matching = rows.filter((row) => filter.owner === undefined || row.owner === filter.owner);
      return { rows: matching.slice(offset, offset + limit), total: matching.length };
    },
  };
  return {
    list,
    counter,
    load: relationLoader({ list, ownerOf: (row) => row.owner, filterBy: (owner) => ({ owner }) }),
  };
}

function contextWith(listSizes = new ListSizes()): SubgraphContext {
  const partner = { call: () => Promise.resolve() };
  return { listSizes, memory: new Map(), partner } as unknown as SubgraphContext;
}

function rowsOf(counts: Record<string, number>): Row[] {
  return Object.entries(counts).flatMap(([owner, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${owner}${index}`, owner })),
  );
}

const all = { offset: 0, first: Infinity };

describe('relationLoader', () => {
  test('one owner is asked for alone', async () => {
    const { load, counter } = listOf(rowsOf({ a: 3, b: 200 }));
    expect((await load(contextWith(), 'a', {}, all)).rows).toHaveLength(3);
    expect(counter.calls).toBe(1);
  });

  test('many owners of a short list are served by one scan', async () => {
    const { load, counter } = listOf(rowsOf({ a: 3, b: 4, c: 5, d: 6, e: 7 }));
    const context = contextWith();
    const pages = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((owner) => load(context, owner, {}, all)));
    expect(pages.map((page) => page.total)).toEqual([3, 4, 5, 6, 7]);
    expect(counter.calls).toBe(3);
  });

  test('few owners of a long list are asked for one by one, once its length is known', async () => {
    const { load, counter } = listOf(rowsOf({ a: 3, b: 4, c: 5, d: 900 }));
    const sizes = new ListSizes();
    const ask = () => {
      const context = contextWith(sizes);
      return Promise.all(['a', 'b', 'c'].map((owner) => load(context, owner, {}, { offset: 0, first: 5 })));
    };
    await ask();
    expect(counter.calls).toBe(1 + 3);
    counter.calls = 0;
    await ask();
    expect(counter.calls).toBe(3);
  });

  test('a list that grew since it was measured is read to its end all the same', async () => {
    const rows = rowsOf({ a: 5, b: 5, c: 5 });
    const { load } = listOf(rows);
    const sizes = new ListSizes();
    const ask = async () => {
      const context = contextWith(sizes);
      const pages = await Promise.all(['a', 'b', 'c'].map((owner) => load(context, owner, {}, all)));
      return pages.map((page) => page.total);
    };
    expect(await ask()).toEqual([5, 5, 5]);
    rows.push(...rowsOf({ c: 25 }).map((row) => ({ ...row, id: `new ${row.id}` })));
    expect(await ask()).toEqual([5, 5, 30]);
  });

  test('a scan of cached pages is sorted by owner once, and a row that shifted between them counts once', async () => {
    const rows = rowsOf({ a: 9, b: 2, c: 2, d: 2, e: 2 });
    const pages = [rows.slice(0, 10), rows.slice(9)].map((page) => Object.freeze(page));
    let looks = 0;
    const load = relationLoader<Row>({
      list: {
        ...listOf([]).list,
        fetch: (_context, _filter, { offset }) => Promise.resolve({ rows: pages[offset / 10]!, total: 17 }),
      },
      ownerOf: ({ owner }) => (looks++, owner),
    });
    for (let request = 0; request < 2; request++) {
      const context = contextWith();
      const found = await Promise.all(['a', 'b', 'e', 'x'].map((owner) => load(context, owner, {}, all)));
      expect(found.map(({ total }) => total)).toEqual([9, 2, 2, 0]);
      expect(found[1]!.rows).toEqual(rows.slice(9, 11));
    }
    expect(looks).toBe(rows.length);
  });

  test('a failing call fails those who asked for it, not the others', async () => {
    const rows = rowsOf({ a: 1, b: 1 });
    const { list } = listOf(rows);
    const failing: PartnerList<Row> = {
      ...list,
      fetch: (context, filter, range) =>
        filter.owner === 'b' ? Promise.reject(new Error('b is broken')) : list.fetch(context, filter, range),
    };
    const load = relationLoader({
      list: failing,
      ownerOf: (row) => row.owner,
      filterBy: (owner) => ({ owner }),
    });
    const context = contextWith();
    const [a, b] = await Promise.allSettled([load(context, 'a', {}, all), load(context, 'b', {}, all)]);
    expect(a).toMatchObject({ status: 'fulfilled', value: { total: 1 } });
    expect(b).toMatchObject({ status: 'rejected', reason: { message: 'b is broken' } });
  });

  test('whatever is asked, the answer is that of asking each owner alone, at no more than the cheaper way and one look', async () => {
    const owners = ['a', 'b', 'c', 'd', 'e', 'f'];
    const keys = fc.array(
      fc.record({
        owner: fc.constantFrom(...owners),
        offset: fc.nat(12),
        first: fc.constantFrom(0, 1, 5, 10),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...owners), { maxLength: 80 }),
        keys,
        async (ownersOfRows, asked) => {
          const rows = ownersOfRows.map((owner, index) => ({ id: String(index), owner }));
          const { load, counter } = listOf(rows);
          const context = contextWith();
          const pages = await Promise.all(
            asked.map(({ owner, ...range }) => load(context, owner, {}, range)),
          );
          pages.forEach((page, index) => {
            const { owner, offset, first } = asked[index]!;
            const own = rows.filter((row) => row.owner === owner);
            expect(page).toEqual({ rows: own.slice(offset, offset + first), offset, total: own.length });
          });
          const distinct = new Set(asked.map((key) => JSON.stringify(key))).size;
          const scan = Math.max(1, Math.ceil(rows.length / 10));
          expect(counter.calls).toBeLessThanOrEqual(Math.min(distinct, scan) + 1);
        },
      ),
    );
  });
});

describe('hints', () => {
  const few = { offset: 0, first: 2 };

  test('while a list is scanned, each owner is told what is known of its part', async () => {
    const { load } = listOf([...rowsOf({ a: 3, b: 7 }), ...rowsOf({ c: 7 })]);
    const hints: Record<string, unknown> = {};
    const context = contextWith();
    const pages = ['a', 'b', 'c'].map((owner) =>
      load(context, owner, {}, { ...few, hint: ({ rows }) => (hints[owner] = rows.map(({ id }) => id)) }),
    );
    const answers = (await Promise.all(pages)).map(({ rows }) => rows.map(({ id }) => id));
    expect(hints).toEqual({ a: ['a0', 'a1'], b: ['b0', 'b1'], c: [] });
    expect(answers).toEqual([
      ['a0', 'a1'],
      ['b0', 'b1'],
      ['c0', 'c1'],
    ]);
  });

  test.each([
    ['one page has all of it', rowsOf({ a: 3, b: 4, c: 3 }), undefined],
    ['all pages are asked for at once', rowsOf({ a: 8, b: 8, c: 8, d: 8 }), 32],
  ])('nobody is told anything where %s', async (_, rows, knownSize) => {
    const { load } = listOf(rows);
    const sizes = new ListSizes();
    if (knownSize !== undefined) sizes.set('rows {}', knownSize);
    const context = contextWith(sizes);
    const hint = () => {
      throw new Error('A hint');
    };
    const owners = ['a', 'b', 'c', 'd', 'e'];
    const pages = await Promise.all(owners.map((owner) => load(context, owner, {}, { ...few, hint })));
    expect(pages.map(({ total }) => total)).toEqual(
      owners.map((owner) => rows.filter((row) => row.owner === owner).length),
    );
  });

  test('on a hint of many owners their scan begins, and who asks for them waits for no other', async () => {
    const { load, counter } = listOf(rowsOf({ a: 8, b: 8, c: 8, d: 8 }));
    const context = contextWith();
    await Promise.all(['a', 'b', 'c', 'd'].map((owner) => load(hintedContext(context), owner, {}, few)));
    expect(counter.calls).toBe(4);
    await Promise.all(['a', 'b', 'c', 'd'].map((owner) => load(context, owner, {}, few)));
    expect(counter.calls).toBe(4);
  });

  test('nothing is looked up by id on a hint: another list may bring it', async () => {
    const { list, counter } = listOf(rowsOf({ a: 9 }));
    const byId = byIdLoader(list, (id) => ({ id }));
    const context = contextWith();
    const ids = ['a1', 'a2', 'a3', 'a4'];
    const found = await Promise.all(ids.map((id) => byId(hintedContext(context), id)));
    expect(found).toEqual(ids.map(() => undefined));
    expect(counter.calls).toBe(0);
  });

  test('unless there is no other way than to read the whole list', async () => {
    const { list, counter } = listOf(rowsOf({ a: 9 }));
    const byId = byIdLoader(list);
    const context = contextWith();
    await byId(hintedContext(context), 'a1');
    expect(counter.calls).toBe(1);
    expect(await byId(context, 'a2')).toEqual({ id: 'a2', owner: 'a' });
    expect(counter.calls).toBe(1);
  });

  test('whatever part of it is hinted at, a question takes the same calls as without, and gets the same answer', async () => {
    const owners = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...owners), { maxLength: 120 }),
        fc.uniqueArray(fc.constantFrom(...owners), { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.option(fc.nat(150), { nil: undefined }),
        async (ownersOfRows, asked, isHinted, knownSize) => {
          const rows = ownersOfRows.map((owner, index) => ({ id: String(index), owner }));
          const ask = async (hinted: string[]) => {
            const { load, counter } = listOf(rows);
            const sizes = new ListSizes();
            if (knownSize !== undefined) sizes.set('rows {}', knownSize);
            const context = contextWith(sizes);
            await Promise.allSettled(hinted.map((owner) => load(hintedContext(context), owner, {}, few)));
            const pages = await Promise.all(asked.map((owner) => load(context, owner, {}, few)));
            return { pages, calls: counter.calls };
          };
          expect(await ask(asked.filter((_, index) => isHinted[index]))).toEqual(await ask([]));
        },
      ),
    );
  });
});
