import type { CallOptions } from '../../../partner/client/index.js';
import { asCustomer } from '../../kit/as-customer.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { ListFilter, PartnerList } from '../../kit/list/partner-list.js';
import { readOnce } from '../once.js';

interface OwnList<Row> {
  name: string;
  idOf: (row: Row) => string;
  /** Asks for a part of it, with filter and range in one. */
  ask: (
    context: SubgraphContext,
    question: ListFilter,
    options: CallOptions,
  ) => Promise<{ rows: Row[]; total: number }>;
}

/** A list that only the credential of the customer it belongs to can read, in pages of 1000. */
export function ownList<Row>({ name, idOf, ask }: OwnList<Row>) {
  return (customer: { id: string }): PartnerList<Row> =>
    readOnce({
      name: `${name} of ${customer.id}`,
      pageSize: 1000,
      idOf,
      fetch: (context, filter, range) => ask(context, { ...filter, ...range }, asCustomer(context, customer)),
    });
}
