import DataLoader from 'dataloader';
import type { SubgraphContext } from '../context.js';
import { eachAlone } from '../each-alone.js';
import { requestScoped, requestWide } from '../request-scoped.js';
import { oncePerRows } from './once-per-rows.js';
import {
  type HintedRange,
  type ListFilter,
  type Page,
  type PartnerList,
  readAll,
  readPage,
  readRange,
  sizeKey,
} from './partner-list.js';

/** How the rows of a list belong to an owner: the customer of a voucher, or the row itself for a look-up by id. */
export interface Relation<Row> {
  list: PartnerList<Row>;
  ownerOf: (row: Row) => string | undefined;
  /** The filter that leaves only one owner's rows; undefined when the operation has none. */
  filterBy?: (owner: string) => ListFilter;
}

type Groups<Row> = ReadonlyMap<string | undefined, readonly Row[]>;

interface Loading<Row> extends Relation<Row> {
  byOwner: (rows: readonly Row[]) => Groups<Row>;
}

interface Key<Row> extends HintedRange<Row> {
  owner: string;
  filter: ListFilter;
  /** Of the list under its filter. */
  sizeKey: string;
}

/**
 * Up to this many owners are asked one by one when the list's size is unknown: finding it out would cost a call,
 * and is likely to save none.
 */
const fewOwners = 2;

/** The lists, by the key of their size, that a client request has begun to scan on a hint. */
const begunOnHints = requestWide(() => new Set<string>());

/**
 * Loads each owner's part of a list with the fewest calls. The API filters by one owner at a time, so for many
 * owners there are two ways: a filtered call for each, or one scan of the list without that filter in full pages.
 * The loader takes whichever needs fewer calls; how long a scan is it knows from the last read, or from the scan's
 * first page.
 */
export function relationLoader<Row>(declared: Relation<Row>) {
  const byOwner = oncePerRows((rows: readonly Row[]) => groupsOf(rows, declared.ownerOf));
  const relation: Loading<Row> = { ...declared, byOwner };
  const loaderOf = requestScoped(
    (context) =>
      new DataLoader<Key<Row>, Page<Row>, string>((keys) => loadBatch(relation, context, keys), {
        // Quotes keep an owner apart from what follows.
        cacheKeyFn: (key) => `${key.offset} ${key.first} ${JSON.stringify(key.owner)} ${key.sizeKey}`,
      }),
  );
  return (
    context: SubgraphContext,
    owner: string,
    filter: ListFilter,
    range: HintedRange<Row>,
  ): Promise<Page<Row>> =>
    loaderOf(context).load({
      owner,
      filter,
      offset: range.offset,
      first: range.first,
      hint: range.hint,
      sizeKey: sizeKey(relation.list, filter),
    });
}

async function loadBatch<Row>(
  relation: Loading<Row>,
  context: SubgraphContext,
  keys: readonly Key<Row>[],
): Promise<(Page<Row> | Error)[]> {
  const groups = new Map<string, Key<Row>[]>();
  for (const key of keys) {
    const group = groups.get(key.sizeKey);
    if (group) group.push(key);
    else groups.set(key.sizeKey, [key]);
  }
  const answers = new Map<Key<Row>, Page<Row> | Error>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const pages = await loadGroup(relation, context, group).catch((error: Error) => group.map(() => error));
      group.forEach((key, index) => answers.set(key, pages[index]!));
    }),
  );
  return keys.map((key) => answers.get(key)!);
}

/** All keys of a group have the same filter, so one scan can serve them. */
async function loadGroup<Row>(
  relation: Loading<Row>,
  context: SubgraphContext,
  keys: Key<Row>[],
): Promise<(Page<Row> | Error)[]> {
  const { list, filterBy } = relation;
  const { filter, sizeKey: listKey } = keys[0]!;
  // What a caller with a boundary sees as one list is put together from filtered calls already.
  if (filterBy && context.access?.boundary && !filter.indirect_partner_id) {
    return askOneByOne(relation, context, keys);
  }
  // What is hinted at is scanned if that is cheaper: the more owners follow, the more it is. Asking one by one can wait.
  const reader = context.hintedFor ?? context;
  const isBegun = begunOnHints(reader).has(listKey);
  const known = context.listSizes.get(listKey);
  const filteredCalls = filterBy ? keys.length : Infinity;
  const scanCalls = (size: number) => Math.max(1, Math.ceil(size / list.pageSize));
  if (!isBegun && filteredCalls <= (known === undefined ? fewOwners : scanCalls(known))) {
    return askOneByOne(relation, context, keys);
  }
  if (context.hintedFor) begunOnHints(reader).add(listKey);
  const firstPage =
    isBegun || known === undefined ? await readPage(list, reader, filter, 0, list.pageSize) : undefined;
  if (firstPage && scanCalls(firstPage.total) - 1 > filteredCalls)
    return askOneByOne(relation, context, keys);
  const rows = readAll(list, reader, filter, firstPage);
  if (firstPage && scanCalls(firstPage.total) > 1) giveHints(relation, keys, firstPage.rows);
  return partition(relation, keys, await rows);
}

/** Gives each owner those of its rows that are there. */
function giveHints<Row>(relation: Loading<Row>, keys: Key<Row>[], rows: readonly Row[]): void {
  if (keys.every((key) => !key.hint)) return;
  const pages = partition(relation, keys, rows);
  keys.forEach((key, index) => key.hint?.(pages[index]!));
}

function askOneByOne<Row>(
  { list, filterBy }: Loading<Row>,
  context: SubgraphContext,
  keys: Key<Row>[],
): Promise<(Page<Row> | Error)[]> {
  return eachAlone(keys, (key) => readRange(list, context, { ...key.filter, ...filterBy!(key.owner) }, key));
}

function partition<Row>({ byOwner }: Loading<Row>, keys: Key<Row>[], rows: readonly Row[]): Page<Row>[] {
  const owned = byOwner(rows);
  return keys.map(({ owner, offset, first }) => {
    const own = owned.get(owner) ?? [];
    return { rows: own.slice(offset, offset + first), offset, total: own.length };
  });
}

function groupsOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Groups<Row> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
