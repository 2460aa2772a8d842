import type { CallOptions } from '../../../partner/client/index.js';
import { asCustomer } from '../as-customer.js';
import type { SubgraphContext } from '../context.js';
import type { ListFilter, PartnerList } from './partner-list.js';
import { readOnce } from './read-once.js';
import type { Rows } from './read-in-turn.js';

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
  return (customer) => {
    const name = `${list.name} of ${customer.id}`;
    return readOnce({
      ...list,
      name,
      fetch: (context, filter, range) =>
        fetch({ context, options: asCustomer(context, customer), name, filter, range }),
    });
  };
}
