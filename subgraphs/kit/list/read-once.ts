import { once } from '../once.js';
import type { PartnerList } from './partner-list.js';

/**
 * The same list, of which one client request reads the same part once: a list below many entities that are one and the
 * same, such as the reseller of each customer. Its name and filter must tell whose list it is.
 */
export function readOnce<Row>(list: PartnerList<Row>): PartnerList<Row> {
  return {
    ...list,
    fetch: (context, filter, range) =>
      once(context, [list.name, Object.entries(filter).sort(), range], () =>
        list.fetch(context, filter, range),
      ),
  };
}
