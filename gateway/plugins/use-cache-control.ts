import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { asksSubgraphs } from '../plan/index.js';
import { cachingHeaders } from './caching-headers.js';

/**
 * Caching by HTTP, both ways: a client that wants no answers from before gets none, and neither does a mutation; and
 * `Cache-Control` and `Age` of the answer follow from what was read for it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111
 */
export function useCacheControl(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, request, contextValue }) {
          contextValue.fresh =
            operation?.operation === OperationTypeNode.MUTATION ||
            wantsFresh(request.http?.headers ?? new HeaderMap());
        },
        async willSendResponse(requestContext) {
          const { response, contextValue } = requestContext;
          const { tally } = contextValue;
          const freshness = { ...tally.freshness(), stale: tally.total('stale') };
          const headers = cachingHeaders(kindOf(requestContext), freshness);
          for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
        },
      };
    },
  };
}

/** `no-cache`, or `max-age=0` as a browser sends it for a reload; `Pragma` is what HTTP/1.0 had for it. */
function wantsFresh(headers: HeaderMap): boolean {
  const wishes = headers.get('cache-control');
  if (wishes === undefined) return headers.get('pragma')?.trim().toLowerCase() === 'no-cache';
  return wishes.split(',').some((wish) => /^(no-cache|max-age\s*=\s*"?0+"?)$/i.test(wish.trim()));
}

type RequestContext = Pick<
  GraphQLRequestContext<GatewayContext>,
  'response' | 'operation' | 'document' | 'operationName'
>;

function kindOf({
  response: { body },
  operation,
  document,
}: RequestContext): Parameters<typeof cachingHeaders>[0] {
  const failed = !body || body.kind !== 'single' || body.singleResult.errors !== undefined;
  if (failed || !operation || !document || operation.operation !== OperationTypeNode.QUERY)
    return 'unrepeatable';
  return asksSubgraphs(document, operation) ? 'data' : 'schema';
}
