import type { SubgraphError } from '../subgraph-error.js';
import type { ResponseObject, SubgraphAnswer } from '../types.js';

/** The entities that one `_entities` field of a fetch was asked for, in one request. */
export interface EntityBatch {
  /** Objects in the response that wait for fields. */
  targets: ResponseObject[];
  /** For each target, which representation stands for it. */
  indexes: number[];
  /** What the subgraph is asked: each entity once. */
  representations: ResponseObject[];
  /** The index of each representation, by its key. */
  known: Map<string, number>;
}

export function isEmpty({ representations }: EntityBatch): boolean {
  return representations.length === 0;
}

/** How asking for entities ended, and with which variables they were asked for. */
export type Outcome = { variables: Record<string, unknown> } & (
  { answer: SubgraphAnswer; error?: never } | { answer?: never; error: SubgraphError }
);

/** A fetch in one request that began before its turn. */
export interface Begun {
  /** What it was asked with, for each of its aliases. */
  batches: readonly EntityBatch[];
  /** Until there is an outcome. */
  pending: Promise<void> | undefined;
  outcome: Outcome | undefined;
}
