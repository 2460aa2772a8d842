import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
} from '@graphql-hive/router-query-planner';
import { messages } from '../messages.js';
import { UnsupportedPlanError } from './unsupported-plan-error.js';

/** What a plan node fetches: root fields, or what completes entities. */
export type Fetched =
  | { kind: 'root'; node: FetchNode; path: readonly FlattenNodePathSegment[] }
  | { kind: 'entities'; node: FetchNode | BatchFetchNode; aliases: readonly EntityBatchAlias[] };

/** Reads a plan node that is one fetch; undefined for one that holds others. */
export function fetchOf(node: Extract<PlanNode, { kind: 'Fetch' | 'BatchFetch' | 'Flatten' }>): Fetched;
export function fetchOf(node: PlanNode): Fetched | undefined;
export function fetchOf(node: PlanNode): Fetched | undefined {
  if (node.kind === 'Fetch') return { kind: 'root', node, path: [] };
  if (node.kind === 'BatchFetch') return { kind: 'entities', node, aliases: node.entityBatch.aliases };
  if (node.kind !== 'Flatten') return undefined;
  const { node: inner, path } = node;
  if (inner.kind !== 'Fetch') throw new UnsupportedPlanError(messages.planOddity({ kind: inner.kind }));
  const { requires, inputRewrites = [], outputRewrites = [] } = inner;
  if (!requires?.length) return { kind: 'root', node: inner, path };
  const entities = { alias: '_entities', representationsVariableName: 'representations', paths: [path] };
  return {
    kind: 'entities',
    node: inner,
    aliases: [{ ...entities, requires, inputRewrites, outputRewrites }],
  };
}
