import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GatewayContext } from '../context.js';
import { isOurFault } from '../mask-error.js';

/**
 * Notes for the log which operation a request asks for, and reports faults of ours with the request they belong to:
 * the client is told no more than the request's id.
 */
export function useRequestRecord(
  report: (error: unknown, about: { requestId?: string | undefined }) => void,
): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ queryHash, contextValue: { record } }) {
          if (record && queryHash !== undefined) record.hash = queryHash;
        },
        async didResolveOperation({ operation, operationName, contextValue: { record } }) {
          if (!record) return;
          record.type = operation?.operation;
          if (operationName) record.operation = operationName.slice(0, 100);
        },
        async didEncounterErrors({ errors, contextValue: { record } }) {
          for (const error of errors) {
            if (isOurFault(error.extensions.code))
              report(unwrapResolverError(error), { requestId: record?.id });
          }
        },
      };
    },
  };
}
