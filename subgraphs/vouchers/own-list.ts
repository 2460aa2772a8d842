import type { CallOptions } from '../../partner/client/index.js';
import { asCustomer } from '../kit/as-customer.js';
import type { SubgraphContext } from '../kit/context.js';
import type { ListFilter, PartnerList } from '../kit/list/partner-list.js';
import { requestScoped } from '../kit/request-scoped.js';
import type { Rows } from './in-turn.js';

interface Question {
  context: SubgraphContext;
  /** Those of a call with the customer's credential. */
  options: CallOptions;
  /** The list's name with the customer in it. */
  name: string;
  filter: ListFilter;
  range: { offset: number; limit: number };
}

interface OwnList<Row> extends Omit<PartnerList<Row>, 'fetch'> {
  fetch: (question: Question) => Promise<Rows<Row>>;
}

/**
 * A list that only the credential of the customer it belongs to can read. Within one client request the same part of it
 * is read once.
 */
export function ownList<Row>({
  fetch,
  ...list
}: OwnList<Row>): (customer: { id: string }) => PartnerList<Row> {
  const answers = requestScoped(() => new Map<string, Promise<Rows<Row>>>());
  return (customer) => {
    const name = `${list.name} of ${customer.id}`;
    return {
      ...list,
      name,
      fetch(context, filter, range) {
        const key = JSON.stringify([name, filter, range]);
        const answer =
          answers(context).get(key) ??
          fetch({ context, options: asCustomer(context, customer), name, filter, range });
        answers(context).set(key, answer);
        return answer;
      },
    };
  };
}
