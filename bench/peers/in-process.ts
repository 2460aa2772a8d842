import { type DocumentNode, execute, type ExecutionResult } from 'graphql';
import type { Subgraph, SubgraphContext } from '../../subgraphs/index.js';

/** One of the subgraphs as graphql-js executes it in this process, with a document that is parsed and validated. */
export function inProcess(subgraphs: readonly Subgraph[], name: string) {
  const { schema } = subgraphs.find((subgraph) => subgraph.name === name)!;
  return (
    document: DocumentNode,
    variableValues: Record<string, unknown> | undefined,
    contextValue: SubgraphContext,
  ): ExecutionResult | Promise<ExecutionResult> =>
    execute({ schema, document, variableValues, contextValue });
}
