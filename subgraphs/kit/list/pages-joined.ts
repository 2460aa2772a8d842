import { Beside } from '../beside.js';

/** What tells rows apart, such as a list of the partner. */
interface Identifies<Row> {
  idOf(row: Row): string;
}

/** A page, with what is known of reading on from it. */
interface Place {
  /** The rows up to here; undefined until somebody has stopped here. */
  rows?: readonly unknown[];
}

/** Not of one request: while the partner's answers are cached, pages are the same arrays, and they are joined once. */
const starts = new WeakMap<object, Place>();

/** Of a page: where one is who has come to it from somewhere. */
const reached = new Beside<readonly unknown[], WeakMap<Place, Place>>();

/**
 * The rows of pages that follow one another, each row once: one that was inserted meanwhile pushes others onto the next
 * page, where they come a second time, and what was read last holds. For the same pages it is the same array.
 */
export function pagesJoined<Row>(list: Identifies<Row>, pages: readonly (readonly Row[])[]): readonly Row[] {
  const [first = []] = pages;
  if (pages.length < 2 && first.length < 2) return first;
  let place = starts.get(list);
  if (!place) starts.set(list, (place = {}));
  for (const page of pages) {
    let places = reached.get(page);
    if (!places) reached.set(page, (places = new WeakMap()));
    let next = places.get(place);
    if (!next) places.set(place, (next = {}));
    place = next;
  }
  place.rows ??= distinct(list, pages.length === 1 ? first : pages.flat());
  return place.rows as readonly Row[];
}

function distinct<Row>(list: Identifies<Row>, rows: readonly Row[]): readonly Row[] {
  const ids = new Set<string>();
  for (const row of rows) ids.add(list.idOf(row));
  if (ids.size === rows.length) return rows;
  return [...new Map(rows.map((row) => [list.idOf(row), row])).values()];
}
