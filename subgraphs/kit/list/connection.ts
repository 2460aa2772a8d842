import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { hintOf } from '../hint.js';
import { selects } from '../selects.js';
import { Cursors } from './cursor.js';
import { checkFirst, type PageArgs } from './page-args.js';
import type { HintedRange, ListFilter, Page, PartnerList } from './partner-list.js';

@Directive('@shareable')
@ObjectType({ description: 'Where a page ends and whether more follows. Lists are paged forward only.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item of this page: pass it as `after` to go on. Null on an empty page.',
  })
  endCursor?: string;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

/**
 * Declares `XConnection` and `XEdge` for a node type.
 *
 * @param plural what the items are called in descriptions, e.g. `vouchers`
 */
export function connectionOf<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
  plural: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} in a page, with its cursor.` })
  class EdgeType implements Edge<Node> {
    @Field(() => String, { description: 'Pass it as `after` to get what follows this item.' })
    cursor!: string;

    @Field(node, { description: 'The item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType], { description: 'The items of this page with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The items of this page, for those who need no cursors.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page ends and whether more follows.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${plural} match, on all pages together.` })
    totalCount!: number;
  }
  return ConnectionType as ClassType<Connection<Node>>;
}

export interface ConnectOptions<Row, Node> {
  list: PartnerList<Row>;
  /** The conditions of the query, in the partner's terms. */
  filter: ListFilter;
  /** What else the list depends on, such as the language in which names are filtered by. Cursors hold for it only. */
  holdsFor?: ListFilter;
  /** The entity whose part of the list this is; undefined for the whole list. Cursors hold for one owner only. */
  owner?: string;
  args: PageArgs;
  info: GraphQLResolveInfo;
  /** Reads the range. `first: 0` asks for the total alone. */
  read: (filter: ListFilter, range: HintedRange<Row>) => Promise<Page<Row>>;
  toNode: (row: Row) => Node;
}

/** Answers a connection field: checks the arguments, reads the range, makes edges. */
export async function connect<Row, Node>(options: ConnectOptions<Row, Node>): Promise<Connection<Node>> {
  const { list, filter, holdsFor, owner, args, info, read, toNode } = options;
  const first = checkFirst(args.first);
  const cursors = new Cursors(list.name, { ...filter, ...holdsFor, owner });
  const offset = cursors.offsetAfter(args.after);
  const countOnly = !selects(info, ['edges', 'nodes', 'pageInfo']);
  const connection = ({ rows, total }: Page<Row>) =>
    new PageOfNodes(rows.map(toNode), { offset, total }, cursors);
  const give = countOnly ? undefined : hintOf(info);
  const hint = give && ((page: Page<Row>) => give(() => connection(page)));
  return connection(await read(filter, { offset, first: countOnly ? 0 : first, hint }));
}

/** Makes edges and cursors when they are asked for: most queries ask for nodes, and page by `endCursor` alone. */
class PageOfNodes<Node> implements Connection<Node> {
  readonly nodes: Node[];
  readonly totalCount: number;
  readonly #offset: number;
  readonly #cursors: Cursors;

  constructor(nodes: Node[], { offset, total }: Omit<Page<unknown>, 'rows'>, cursors: Cursors) {
    this.nodes = nodes;
    this.totalCount = total;
    this.#offset = offset;
    this.#cursors = cursors;
  }

  get edges(): Edge<Node>[] {
    return this.nodes.map((node, index) => new EdgeOfNode(node, this.#offset + index, this.#cursors));
  }

  get pageInfo(): PageInfo {
    const end = this.#offset + this.nodes.length;
    const hasNextPage = end < this.totalCount;
    return this.nodes.length > 0 ? { hasNextPage, endCursor: this.#cursors.at(end - 1) } : { hasNextPage };
  }
}

class EdgeOfNode<Node> implements Edge<Node> {
  readonly node: Node;
  readonly #position: number;
  readonly #cursors: Cursors;

  constructor(node: Node, position: number, cursors: Cursors) {
    this.node = node;
    this.#position = position;
    this.#cursors = cursors;
  }

  get cursor(): string {
    return this.#cursors.at(this.#position);
  }
}
