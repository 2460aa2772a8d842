import { type DocumentNode, type GraphQLObjectType, OperationTypeNode } from 'graphql';
import { messages } from '../messages.js';
import { UnsupportedPlanError } from '../nodes/unsupported-plan-error.js';
import type { Supergraph } from '../supergraph.js';
import { type Conditions, findConditions } from './conditions.js';
import { type SelectedOperation, selectOperation } from './select-operation.js';

/** An operation of a document, before anything is known of a request for it. */
export interface Operation {
  /** As the client wrote it. */
  original: SelectedOperation;
  /** The document's text, where the planner can take it as it is. */
  source: string | undefined;
  operationName: string | undefined;
  rootType: GraphQLObjectType;
  conditions: Conditions;
}

/** Finds the operation in its document. Throws GraphQL errors for operations that cannot be executed. */
export function readOperation(
  supergraph: Supergraph,
  document: DocumentNode,
  source: string | undefined,
  operationName: string | undefined,
): Operation {
  const original = selectOperation(document, operationName);
  const kind = original.definition.operation;
  if (kind === OperationTypeNode.SUBSCRIPTION) {
    throw new UnsupportedPlanError(messages.subscription);
  }
  const rootType = supergraph.apiSchema.getRootType(kind);
  if (!rootType) throw new UnsupportedPlanError(messages.noSuchOperation({ kind }));
  return { original, source, operationName, rootType, conditions: findConditions(original) };
}
