import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.js';
import type { Prefetcher } from '../prefetch/prefetcher.js';

/** Has the next page read ahead when a query has been answered without errors. */
export function usePrefetch(prefetcher: Prefetcher): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ document, source, request, operationName, contextValue, response }) {
          const { body } = response;
          if (!document || body.kind !== 'single' || body.singleResult.errors) return;
          const answered = {
            ...{ document, source, context: contextValue },
            operationName: operationName ?? undefined,
            variables: request.variables ?? {},
          };
          prefetcher.ahead(answered, body.singleResult.data);
        },
      };
    },
    async serverWillStart() {
      return { serverWillStop: async () => prefetcher.stop() };
    },
  };
}
