import { type Connection, connect, type ConnectOptions } from './connection.js';
import type { PartnerList } from './partner-list.js';

type RowsOptions<Row, Node> = Pick<
  ConnectOptions<Row, Node>,
  'filter' | 'owner' | 'args' | 'info' | 'toNode'
> & {
  /** Names the list in cursors. */
  name: string;
  /** Reads or works out all of them. Not called when an argument is refused. */
  rows: () => Promise<readonly Row[]>;
};

/** A connection over rows that are all there, because they were worked out here. */
export function connectRows<Row, Node>({
  name,
  rows,
  ...options
}: RowsOptions<Row, Node>): Promise<Connection<Node>> {
  return connect<Row, Node>({
    ...options,
    list: { name } as PartnerList<Row>,
    async read(_filter, { offset, first }) {
      const all = await rows();
      return { rows: all.slice(offset, offset + first), offset, total: all.length };
    },
  });
}
