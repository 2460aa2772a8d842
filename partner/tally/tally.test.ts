import { describe, expect, test } from '@jest/globals';
import { readReport } from './read-report.js';
import { Tally } from './tally.js';

function filled(now = () => 0): Tally {
  const tally = new Tally(now);
  tally.made('listOrders');
  tally.made('listOrders');
  tally.waited('listOrders', 120);
  tally.used('listOrders', { ageMs: 0, freshForMs: 5_000 });
  tally.cached('listCustomers');
  tally.coalesced('listCustomers');
  tally.used('listCustomers', { ageMs: 70_000, freshForMs: 0, stale: true });
  return tally;
}

describe('a tally', () => {
  test('adds up by operation and over all of them', () => {
    expect(filled().report()).toEqual({
      ...{
        made: 2,
        cached: 1,
        prefetched: 0,
        coalesced: 1,
        waitedMs: 120,
        stale: 1,
        ageMs: 70_000,
        freshForMs: 0,
      },
      operations: {
        listOrders: { made: 2, cached: 0, prefetched: 0, coalesced: 0, waitedMs: 120, stale: 0 },
        listCustomers: { made: 0, cached: 1, prefetched: 0, coalesced: 1, waitedMs: 0, stale: 1 },
      },
    });
  });

  test('knows of no freshness before something is read', () => {
    expect(new Tally().report()).toMatchObject({ made: 0, ageMs: 0, freshForMs: null, operations: {} });
  });

  test('sees answers grow old while others are waited for', () => {
    let now = 0;
    const tally = new Tally(() => now);
    tally.used('listOrders', { ageMs: 1_000, freshForMs: 10_000 });
    now = 4_000;
    tally.used('listCustomers', { ageMs: 0, freshForMs: 60_000 });
    expect(tally.report()).toMatchObject({ ageMs: 5_000, freshForMs: 6_000 });
    now = 20_000;
    expect(tally.report()).toMatchObject({ ageMs: 21_000, freshForMs: 0 });
  });

  test('takes in what was counted in another process as if it had been counted here', () => {
    const both = filled();
    both.add(filled().report());
    both.add(new Tally().report());
    expect(both.report()).toMatchObject({ made: 4, cached: 2, waitedMs: 240, ageMs: 70_000, freshForMs: 0 });
    const into = new Tally(() => 0);
    into.add(filled().report());
    expect(into.report()).toEqual(filled().report());
  });
});

describe('a report from another process', () => {
  test('is read as it was sent, also as JSON', () => {
    const report = filled().report();
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(readReport({ ...report, more: 1 })).toEqual(report);
  });

  const good = filled().report();
  const counts = good.operations.listOrders!;
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'report'],
    ['a list', []],
    ['an empty object', {}],
    ['a number as text', { ...good, made: '2' }],
    ['a number below 0', { ...good, made: -1 }],
    ['an infinite number', { ...good, made: Infinity }],
    ['no age', { ...good, ageMs: null }],
    ['no freshness', { ...good, freshForMs: undefined }],
    ['a freshness that is no number', { ...good, freshForMs: NaN }],
    ['operations as a list', { ...good, operations: [counts] }],
    ['an operation without counts', { ...good, operations: { listOrders: null } }],
    ['an operation with some counts', { ...good, operations: { listOrders: { made: 1 } } }],
    ['an operation of no name', { ...good, operations: { 'a b': counts } }],
    [
      'more operations than there are',
      { ...good, operations: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`o${n}`, counts])) },
    ],
  ])('that is none is not read: %s', (_, value) => {
    expect(readReport(value)).toBeUndefined();
  });

  test('cannot reach a prototype', () => {
    const sent = JSON.parse(
      JSON.stringify({ ...good, operations: {} }).replace(
        '"operations":{}',
        `"operations":{"__proto__":${JSON.stringify(counts)}}`,
      ),
    ) as unknown;
    const tally = new Tally();
    tally.add(readReport(sent)!);
    expect(({} as Record<string, unknown>).made).toBeUndefined();
    expect(tally.report().made).toBe(2);
  });
});
