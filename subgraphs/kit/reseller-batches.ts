import DataLoader from 'dataloader';
import type { SubgraphContext } from './context.js';
import type { ListFilter } from './list/partner-list.js';
import { requestScoped } from './request-scoped.js';
import { ofReseller, type ResellerScoped } from './reseller.js';

/** An operation that takes many ids at a time, of the partner's own or of one reseller's. */
export interface BatchOperation<Row> {
  /** Most ids in one call, by the contract. */
  size: number;
  idOf: (row: Row) => string | undefined;
  read: (context: SubgraphContext, ids: string[], reseller: ListFilter) => Promise<Row[]>;
}

/** Loads rows by id in as few calls as the operation allows: one for each reseller and `size` ids. */
export function resellerBatches<Row>({ size, idOf, read }: BatchOperation<Row>) {
  return requestScoped((context) => {
    const loaders = new Map<string, DataLoader<string, Row | undefined>>();
    const loaderOf = (resellerId: string) => {
      const loader =
        loaders.get(resellerId) ??
        new DataLoader<string, Row | undefined>(
          async (ids) => inOrderOf(ids, await read(context, [...ids], ofReseller(resellerId)), idOf),
          { maxBatchSize: size },
        );
      loaders.set(resellerId, loader);
      return loader;
    };
    return { load: ({ id, resellerId }: ResellerScoped) => loaderOf(resellerId ?? '').load(id) };
  });
}

/** The API answers batches in an order of its own and leaves out what it does not know. */
function inOrderOf<Row>(ids: readonly string[], rows: Row[], idOf: (row: Row) => string | undefined) {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id));
}
