import DataLoader from 'dataloader';
import type { SubgraphContext } from '../kit/context.js';
import type { PartnerList } from '../kit/list/partner-list.js';
import { requestScoped } from '../kit/request-scoped.js';

/**
 * For operations that answer for one id at a time: asks once for each in a client request, however often it is wanted.
 * A failure is that id's alone.
 */
export function askOnce<T>(ask: (context: SubgraphContext, id: string) => Promise<T>) {
  const loader = requestScoped(
    (context) => new DataLoader<string, T>(async ([id]) => [await ask(context, id!)], { batch: false }),
  );
  return (context: SubgraphContext, id: string): Promise<T> => loader(context).load(id);
}

const answers = requestScoped(() => new Map<string, Promise<{ rows: unknown[]; total: number }>>());

/**
 * The same list, of which a client request reads the same part once: a list below many entities that are one and the
 * same, such as the reseller of each customer.
 */
export function readOnce<Row>(list: PartnerList<Row>): PartnerList<Row> {
  return {
    ...list,
    fetch(context, filter, range) {
      const key = JSON.stringify([list.name, Object.entries(filter).sort(), range]);
      const known = answers(context);
      const answer = known.get(key) ?? list.fetch(context, filter, range);
      known.set(key, answer);
      return answer as Promise<{ rows: Row[]; total: number }>;
    },
  };
}
