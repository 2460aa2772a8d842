import type { SubgraphContext } from '../context.js';
import { pagesJoined } from './pages-joined.js';
import { pagesRead } from './pages-read.js';
import { rememberRows } from './rows-seen.js';

/** Conditions of a list, already in the partner's own names and codes. An undefined one is no condition. */
export type ListFilter = Record<string, unknown>;

/** Some rows of a list and how many it has in all. */
export interface Page<Row> {
  rows: readonly Row[];
  /** Position of the first row in the list, from 0. */
  offset: number;
  total: number;
}

/** A list operation of the partner API, declared as data so that one reader serves them all. */
export interface PartnerList<Row> {
  /** Names the list in cursors and in the memory of list sizes, e.g. `vouchers`. */
  name: string;
  /** Most rows the operation gives at a time, by the contract. */
  pageSize: number;
  /** What makes a row the same row when pages shift while they are read. */
  idOf(row: Row): string;
  fetch(
    context: SubgraphContext,
    filter: ListFilter,
    range: { offset: number; limit: number },
  ): Promise<{ rows: readonly Row[]; total: number }>;
}

/** Which part of a list is wanted. `first: 0` asks for the total alone. */
export interface Range {
  offset: number;
  /** Most rows wanted; Infinity for all that follow. */
  first: number;
}

/** The same where some of its rows may be known while others are still being read. */
export interface HintedRange<Row> extends Range {
  /** Told those that are known; a total is of them alone. */
  hint?: ((page: Page<Row>) => void) | undefined;
}

/**
 * Reads a range of a list: one call if it fits a page, otherwise the first page, and then all further ones that
 * exist in parallel.
 */
export async function readRange<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filter: ListFilter,
  { offset, first }: Range,
): Promise<Page<Row>> {
  const head = await readPage(list, context, filter, offset, Math.min(first, list.pageSize));
  const wanted = Math.min(first, head.total - offset);
  const further = offsetsBetween(offset + list.pageSize, offset + wanted, list.pageSize).map((start) =>
    readPage(list, context, filter, start, Math.min(list.pageSize, offset + wanted - start)),
  );
  const tail = await Promise.all(further);
  const rows = first === 0 ? [] : joined(list, [head, ...tail]);
  return { rows, offset, total: head.total };
}

/**
 * Reads a whole list. When its size is remembered all pages go out at once; should it have grown meanwhile, the
 * missing ones follow.
 */
export async function readAll<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filter: ListFilter,
  firstPage?: Page<Row>,
): Promise<readonly Row[]> {
  const expected = firstPage?.total ?? context.listSizes.get(sizeKey(list, filter)) ?? 0;
  const starts = offsetsBetween(firstPage ? list.pageSize : 0, Math.max(expected, 1), list.pageSize);
  const read = (start: number) => readPage(list, context, filter, start, list.pageSize);
  const pages = [...(firstPage ? [firstPage] : []), ...(await Promise.all(starts.map(read)))];
  const covered = pages.length * list.pageSize;
  const total = pages.at(-1)?.total ?? 0;
  const missed = await Promise.all(offsetsBetween(covered, total, list.pageSize).map(read));
  return joined(list, [...pages, ...missed]);
}

/** Reads a page once in a client request, whoever else of it wants the same one. */
export function readPage<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filter: ListFilter,
  offset: number,
  limit: number,
): Promise<Page<Row>> {
  const key = `${sizeKey(list, filter)} ${offset} ${limit}`;
  const read = () => fetchPage(list, context, filter, offset, limit);
  return pagesRead(context).once(list, key, context.deadlineMs ?? 0, read);
}

async function fetchPage<Row>(
  list: PartnerList<Row>,
  context: SubgraphContext,
  filter: ListFilter,
  offset: number,
  limit: number,
): Promise<Page<Row>> {
  const { rows, total } = await list.fetch(context, filter, { offset, limit: Math.max(1, limit) });
  context.listSizes.set(sizeKey(list, filter), total);
  rememberRows(context, list, rows);
  return { rows, offset, total };
}

/** The key of a list under its filter, in the memory of list sizes. */
export function sizeKey(list: { name: string }, filter: ListFilter): string {
  // Most lists are read without conditions, and once for each of many owners.
  if (Object.values(filter).every((condition) => condition === undefined)) return `${list.name} {}`;
  return `${list.name} ${JSON.stringify(filter, Object.keys(filter).sort())}`;
}

function offsetsBetween(from: number, to: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((to - from) / step));
  return Array.from({ length: count }, (_, index) => from + index * step);
}

function joined<Row>(list: PartnerList<Row>, pages: readonly Page<Row>[]): readonly Row[] {
  return pagesJoined(
    list,
    pages.map((page) => page.rows),
  );
}
