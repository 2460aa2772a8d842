import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GatewayContext } from '../context.js';
import type { FederatedGraph } from '../federated-graph.js';

/**
 * Executes operations before Apollo Server hands them to its `gateway`, and leaves to that what has errors: it has its ways
 * with them. For each operation that it hands over, it makes an object with accessors of its own, and V8 keeps what those
 * refer to, the request with its whole answer, until the next collection of old objects: memory for four times what is in
 * use was full of answers that had been sent. To be the last plugin that gives responses.
 */
export function useExecution(graph: Pick<FederatedGraph, 'execute'>): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, source, request, contextValue }) {
          const execution = graph.execute({
            ...{ document, source, operationName: request.operationName, variables: request.variables ?? {} },
            ...{ context: contextValue, signal: contextValue.signal },
          });
          const { data, errors } = await execution.catch((): { data?: null; errors?: true } => ({
            errors: true,
          }));
          if (errors || !data) {
            contextValue.execution = execution;
            return null;
          }
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        },
      };
    },
  };
}
