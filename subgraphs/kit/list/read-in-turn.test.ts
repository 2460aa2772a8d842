import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubgraphContext } from '../context.js';
import { readInTurn } from './read-in-turn.js';

/** Parts of these sizes, with a memory as long as a request has, and the calls it took. */
function list(sizes: number[]) {
  const context = { memory: new Map() } as SubgraphContext;
  const calls: number[] = [];
  const read = (offset: number, limit: number) =>
    readInTurn(context, {
      name: 'list',
      parts: sizes.map((_, part) => ({ part })),
      range: { offset, limit },
      async ask({ part }, range) {
        calls.push(part as number);
        const rows = Array.from({ length: sizes[part as number]! }, (_, row) => `${part as number}.${row}`);
        return { rows: rows.slice(range.offset, range.offset + range.limit), total: rows.length };
      },
    });
  return {
    read,
    calls,
    all: sizes.flatMap((size, part) => Array.from({ length: size }, (_, row) => `${part}.${row}`)),
  };
}

test('any range is that range of all parts, one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), { minLength: 1 }),
      async (sizes, ranges) => {
        const { read, all } = list(sizes);
        for (const [offset, limit] of ranges) {
          expect(await read(offset, limit)).toEqual({
            rows: all.slice(offset, offset + limit),
            total: all.length,
          });
        }
      },
    ),
  );
});

test('once the totals are known, a page asks only the parts it lies in', async () => {
  const { read, calls } = list([250, 30, 40]);
  await read(0, 100);
  expect(calls.splice(0)).toEqual([0, 1, 2]);
  await read(100, 100);
  expect(calls.splice(0)).toEqual([0]);
  await read(200, 100);
  expect(calls.splice(0)).toEqual([0, 1, 2]);
  await read(300, 100);
  expect(calls.splice(0)).toEqual([2]);
});
