import type { SubgraphContext } from '../kit/context.js';
import type { PartnerList } from '../kit/list/partner-list.js';
import { requestScoped } from '../kit/request-scoped.js';

const answers = requestScoped(() => new Map<string, Promise<unknown>>());

/** Asks once in a client request, however often the same is wanted. The key must tell all that makes a difference. */
export function once<T>(context: SubgraphContext, key: unknown, ask: () => Promise<T>): Promise<T> {
  const known = answers(context);
  const text = JSON.stringify(key);
  const answer = known.get(text) ?? ask();
  known.set(text, answer);
  return answer as Promise<T>;
}

/** The same list, of which one client request reads the same part once. Its name must tell whose list it is. */
export function readOnce<Row>(list: PartnerList<Row>): PartnerList<Row> {
  return {
    ...list,
    fetch: (context, filter, range) =>
      once(context, [list.name, Object.entries(filter).sort(), range], () =>
        list.fetch(context, filter, range),
      ),
  };
}
