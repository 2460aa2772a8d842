import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../context.js';
import { inBulk } from '../in-bulk.js';
import { byIdLoader } from './by-id-loader.js';
import { ListSizes } from './list-sizes.js';
import { pagesRead } from './pages-read.js';
import { type PartnerList, readAll, readPage } from './partner-list.js';

/** A list of a hundred rows whose answers wait until they are let go. */
function heldList() {
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: String(index) }));
  const asked: object[] = [];
  const held: (() => void)[] = [];
  const list: PartnerList<{ id: string }> = {
    name: 'rows',
    pageSize: 100,
    idOf: ({ id }) => id,
    async fetch(_context, filter, range) {
      asked.push(filter);
      await new Promise<void>((resolve) => held.push(resolve));
      const found = rows.filter(({ id }) => filter.id === undefined || filter.id === id);
      return { rows: found.slice(range.offset, range.offset + range.limit), total: found.length };
    },
  };
  const letGo = async () => {
    for (let turn = 0; turn < 5; turn++) {
      held.splice(0).forEach((resolve) => resolve());
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { list, asked, letGo };
}

const newRequest = () => ({ listSizes: new ListSizes(), memory: new Map() }) as SubgraphContext;

test('a request reads a page once, whoever wants it, and another request reads it again', async () => {
  const { list, asked, letGo } = heldList();
  const context = newRequest();
  const bulk = inBulk(context);
  const pages = [readPage(list, bulk, {}, 0, 100), readPage(list, context, {}, 0, 100)];
  await letGo();
  expect(await pages[0]).toBe(await pages[1]);
  expect(asked).toHaveLength(1);
  const again = readPage(list, newRequest(), {}, 0, 100);
  await letGo();
  expect((await again).total).toBe(100);
  expect(asked).toHaveLength(2);
});

test('what is about to be read is waited for by who looks it up, and asked for only if it is not there', async () => {
  const { list, asked, letGo } = heldList();
  const context = newRequest();
  const byId = byIdLoader(list, (id) => ({ id }));
  const all = readAll(list, inBulk(context), {});
  const found = ['7', '42', 'x'].map((id) => byId(context, id));
  await letGo();
  expect(await all).toHaveLength(100);
  expect((await Promise.all(found)).map((row) => row?.id)).toEqual(['7', '42', undefined]);
  expect(asked).toEqual([{}, { id: 'x' }]);
});

test('who may wait longer does not share the failure of who may not', async () => {
  const reads = pagesRead(newRequest());
  const list = { name: 'rows' };
  const impatient = reads.once(list, 'page', 0, () => Promise.reject(new Error('out of time')));
  const patient = reads.once(list, 'page', 60_000, () => Promise.resolve('rows'));
  await expect(impatient).rejects.toThrow('out of time');
  expect(await patient).toBe('rows');
  expect(await reads.once(list, 'page', 60_000, () => Promise.reject(new Error('asked again')))).toBe('rows');
});

test('a page that could not be read is tried again', async () => {
  const reads = pagesRead(newRequest());
  const list = { name: 'rows' };
  await expect(reads.once(list, 'page', 0, () => Promise.reject(new Error('broken')))).rejects.toThrow();
  expect(await reads.once(list, 'page', 0, () => Promise.resolve('rows'))).toBe('rows');
});
