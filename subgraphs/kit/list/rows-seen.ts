import { Beside } from '../beside.js';
import type { SubgraphContext } from '../context.js';
import { requestWide } from '../request-scoped.js';

interface Identifies<Row> {
  name: string;
  idOf(row: Row): string;
}

/** What finds a row by its id. */
interface Finder {
  get(id: string): unknown;
}

/** Pages of fewer rows are not worth an index of their own. */
const fewRows = 10;

/** Rows that one client request has read, by list and id: an entity read once is not read again. */
const seen = requestWide(() => new Map<string, Finder[]>());

/** Remembers that the request has read these. */
export function rememberRows<Row>(
  context: SubgraphContext,
  list: Identifies<Row>,
  rows: readonly Row[],
): void {
  const byList = seen(context);
  let finders = byList.get(list.name);
  if (!finders) byList.set(list.name, (finders = []));
  if (rows.length >= fewRows) {
    finders.push({ get: (id) => indexOf(list, rows).get(id) });
    return;
  }
  let last = finders.at(-1);
  if (!(last instanceof Map)) finders.push((last = new Map<string, unknown>()));
  for (const row of rows) (last as Map<string, unknown>).set(list.idOf(row), row);
}

/** The row as this request has read it last; undefined if it has not. */
export function seenRow<Row>(context: SubgraphContext, list: Identifies<Row>, id: string): Row | undefined {
  const finders = seen(context).get(list.name) ?? [];
  for (let at = finders.length - 1; at >= 0; at--) {
    const row = finders[at]!.get(id);
    if (row !== undefined) return row as Row;
  }
  return undefined;
}

/** Not of one request: while the partner's answers are cached, a page is the same array, and is indexed once. */
const indexes = new WeakMap<object, Beside<readonly unknown[], Map<string, unknown>>>();

function indexOf<Row>(list: Identifies<Row>, rows: readonly Row[]): Map<string, unknown> {
  let ofList = indexes.get(list);
  if (!ofList) indexes.set(list, (ofList = new Beside()));
  let index = ofList.get(rows);
  if (!index) {
    ofList.set(rows, (index = new Map<string, unknown>()));
    for (const row of rows) index.set(list.idOf(row), row);
  }
  return index;
}
