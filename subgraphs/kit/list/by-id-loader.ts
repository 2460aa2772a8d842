import type { SubgraphContext } from '../context.js';
import { pagesRead } from './pages-read.js';
import type { ListFilter, PartnerList } from './partner-list.js';
import { relationLoader } from './relation-loader.js';
import { seenRow } from './rows-seen.js';

/**
 * Looks rows up by id. One that this request has read in any list costs nothing, and neither does one that it is about
 * to read: pages under way are waited for. Many are loaded as {@link relationLoader} plans it. An unknown id gives undefined. `scope` says whose list is searched, when it is not
 * the partner's own.
 *
 * @param filterBy the filter for one id; leave it out when the operation has none and the list must be scanned
 */
export function byIdLoader<Row>(list: PartnerList<Row>, filterBy?: (id: string) => ListFilter) {
  const load = relationLoader<Row>({ list, ownerOf: (row) => list.idOf(row), ...(filterBy && { filterBy }) });
  return async (context: SubgraphContext, id: string, scope: ListFilter = {}): Promise<Row | undefined> => {
    if (id === '') return undefined; // the API takes an empty id for no filter, and would answer with anybody's row
    // Of a hint: the request may still come across it in another list, unless the whole list is read for it anyway.
    if (context.hintedFor && filterBy) return undefined;
    const reader = context.hintedFor ?? context;
    const seen = () => seenRow(reader, list, id);
    if (!seen()) await pagesRead(reader).settled(list.name);
    const known = seen();
    if (known) return known;
    const page = await load(context, id, scope, { offset: 0, first: 1 });
    return page.rows[0];
  };
}
