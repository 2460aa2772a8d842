import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Brings Apollo Server's answers to the letter of GraphQL over HTTP: with `application/json` an answer to a
 * well-formed request has status 200 even if the operation is invalid, and 4xx is for
 * `application/graphql-response+json`.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function useHttpSpec(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          const wantsLegacy = !accept.includes('application/graphql-response+json');
          const wellFormed = typeof request.query === 'string';
          if (wantsLegacy && wellFormed && response.http.status === 400) response.http.status = 200;
        },
      };
    },
  };
}
