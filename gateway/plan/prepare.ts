import { OperationTypeNode, print } from 'graphql';
import { EarlyStarts } from './nodes/early-starts.js';
import { compileNode } from './nodes/plan-node.js';
import { requiredFields } from './nodes/required-fields.js';
import { Writes } from './nodes/writes.js';
import { applyConditions } from './operation/conditions.js';
import { compileIntrospection, type Introspection } from './operation/introspection.js';
import type { Operation } from './operation/operation.js';
import { planNames } from './operation/plan-names.js';
import { isMeta, selectsMetaFields, withRootFields } from './operation/root-fields.js';
import { asDocument, selectOperation, type SelectedOperation } from './operation/select-operation.js';
import type { Overrides } from './override-labels.js';
import type { Restriction } from './restriction.js';
import { Projection } from './projection/projection.js';
import type { CompiledNode } from './run.js';
import type { Supergraph } from './supergraph.js';
import type { SubgraphExecutor } from './types.js';

/** An operation, ready to be executed for all requests with the same `@skip` and `@include`. */
export interface PreparedOperation<Context> {
  /** Undefined where nothing is asked of subgraphs. */
  plan: CompiledNode<Context> | undefined;
  introspection: Introspection | undefined;
  projection: Projection;
}

/** Plans and compiles an operation for given values of the variables of `@skip` and `@include`. */
export async function prepareOperation<Context>(
  { apiSchema, types, planner }: Supergraph,
  executors: ReadonlyMap<string, SubgraphExecutor<Context>>,
  operation: Operation,
  conditionValues: Readonly<Record<string, boolean>>,
  overrides: Overrides,
  restriction?: Restriction,
): Promise<PreparedOperation<Context>> {
  const { original, rootType, conditions } = operation;
  const names = planNames(types.fieldNames, asDocument(original));
  const renamed = names ? selectOperation(names.document, original.definition.name?.value) : original;
  const variables: Record<string, unknown> = { ...conditionValues };
  for (const [name, clientName] of names?.variables ?? []) variables[name] = conditionValues[clientName];
  const asked = conditions.exist ? applyConditions(renamed, variables) : renamed;

  const restricted = restriction?.apply(asked);
  const allowed = restricted ? restricted.remaining : asked;
  const text = allowed && planText(allowed, allowed === original ? operation.source : undefined);
  let plan: CompiledNode<Context> | undefined;
  if (text !== undefined) {
    const { labels, percentage } = overrides;
    const { node } = await planner.planAsync(text, operation.operationName, labels, percentage);
    const variableNames = names?.variables ?? new Map<string, string>();
    const isMutation = original.definition.operation === OperationTypeNode.MUTATION;
    if (node) {
      const earlyStarts = new EarlyStarts<Context>(node, types, isMutation);
      const facts = { writes: new Writes(node), required: requiredFields(node), variableNames, isMutation };
      plan = compileNode(node, { executors, types, earlyStarts, ...facts });
    }
  }
  const keys = names?.keys ?? new Map<string, string>();
  return {
    plan,
    introspection: compileIntrospection(apiSchema, original),
    projection: new Projection(
      { schema: apiSchema, types, fragments: renamed.fragments, variables, keys, restricted },
      rootType,
      renamed.definition,
    ),
  };
}

/** What the planner is asked: without the fields that no subgraph answers, and undefined when that leaves nothing. */
function planText(operation: SelectedOperation, source: string | undefined): string | undefined {
  if (!selectsMetaFields(operation)) return source ?? print(asDocument(operation));
  const definition = withRootFields(operation, (name) => !isMeta(name));
  return definition && print(asDocument({ ...operation, definition }));
}
