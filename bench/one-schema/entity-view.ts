import type { GraphQLResolveInfo } from 'graphql';
import type { Subgraph } from '../../subgraphs/index.js';
import type { SharedEntity } from './shared-entity.js';

/**
 * An entity on its way through the one schema: the object that a subgraph's resolver returned, and, once a field of
 * another subgraph is asked for, that subgraph's object for the same key. This is what query plans do with
 * `_entities`, without a plan.
 */
export class EntityView {
  readonly #others = new Map<Subgraph, unknown>();

  constructor(
    readonly type: SharedEntity,
    readonly from: Subgraph,
    readonly value: Record<string, unknown>,
  ) {}

  /** The entity as the subgraph knows it, or a promise of it; null where it knows none of this key. */
  in(subgraph: Subgraph, context: unknown, info: GraphQLResolveInfo): unknown {
    if (subgraph === this.from) return this.value;
    if (!this.#others.has(subgraph)) this.#others.set(subgraph, this.#ask(subgraph, context, info));
    return this.#others.get(subgraph);
  }

  #ask(subgraph: Subgraph, context: unknown, info: GraphQLResolveInfo): unknown {
    const reference: Record<string, unknown> = { __typename: this.type.name };
    for (const field of this.type.keyIn.get(subgraph)!) reference[field] = this.value[field];
    return this.type.resolverIn.get(subgraph)!(reference, context, info);
  }
}

/** Makes views of what a resolver of `from` returned for a field of the entity's type, at any depth of lists. */
export function viewsOf(returned: unknown, type: SharedEntity, from: Subgraph): unknown {
  if (returned === null || returned === undefined || returned instanceof Error) return returned;
  if (isPromise(returned)) return returned.then((value) => viewsOf(value, type, from));
  if (Array.isArray(returned)) return returned.map((item) => viewsOf(item, type, from));
  return new EntityView(type, from, returned as Record<string, unknown>);
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}
