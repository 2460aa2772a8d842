import type { BatchFetchNode, FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import type { SupergraphTypes } from '../supergraph-types.js';
import { earlyStart, type EarlyStart } from './early-start.js';
import { fetchOf, type Fetched } from './fetch-of.js';
import { selectedPaths } from './selected-paths.js';

type Node = FetchNode | BatchFetchNode;

interface Earlier {
  fetched: Fetched;
  /** What its document selects; found out when somebody could follow it. */
  selected: ReadonlySet<string> | undefined;
}

/** The early starts of a plan. In a mutation there are none: what is read there is read when everything is written. */
export class EarlyStarts<Context> {
  readonly #ofFollower = new Map<Node, EarlyStart<Context>>();
  readonly #ofLeader = new Map<Node, EarlyStart<Context>[]>();
  readonly #types: SupergraphTypes;

  constructor(plan: PlanNode, types: SupergraphTypes, isMutation: boolean) {
    this.#types = types;
    if (!isMutation) this.#read(plan, [], undefined);
  }

  /** How a fetch can begin early, if it can. */
  of(follower: Node): EarlyStart<Context> | undefined {
    return this.#ofFollower.get(follower);
  }

  /** Those that can begin when this one has what they wait for. */
  after(leader: Node): readonly EarlyStart<Context>[] {
    return this.#ofLeader.get(leader) ?? [];
  }

  /** Reads a node whose turn comes after `before`, at once after `last` where that is one fetch; gives the fetches in it. */
  #read(node: PlanNode, before: readonly Earlier[], last: Node | undefined): Earlier[] {
    if (node.kind === 'Parallel') return node.nodes.flatMap((child) => this.#read(child, before, last));
    if (node.kind === 'Sequence') {
      const all: Earlier[] = [];
      let previous = last;
      for (const child of node.nodes) {
        all.push(...this.#read(child, [...before, ...all], previous));
        previous = fetchOf(child)?.node;
      }
      return all;
    }
    const fetched = fetchOf(node);
    if (!fetched) return [];
    if (fetched.kind === 'entities') this.#findLeader(fetched, before, last);
    return [{ fetched, selected: undefined }];
  }

  #findLeader(
    { node, aliases }: Fetched & { kind: 'entities' },
    before: readonly Earlier[],
    last: Node | undefined,
  ): void {
    for (const leader of before) {
      const leading = leader.fetched.node;
      const selectedBy = () => (leader.selected ??= selectedPaths(leading.operation));
      const how = { types: this.#types, atEnd: leading !== last };
      const start = earlyStart<Context>(leader.fetched, selectedBy, aliases, how);
      if (!start) continue;
      this.#ofFollower.set(node, start);
      this.#ofLeader.set(leading, [...this.after(leading), start]);
      return;
    }
  }
}
