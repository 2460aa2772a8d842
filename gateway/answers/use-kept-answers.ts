import { type ApolloServerPlugin, type GraphQLRequest, HeaderMap } from '@apollo/server';
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { answerKey } from './answer-key.js';
import type { KeptAnswers } from './kept-answers.js';

/**
 * Gives an answer again while everything in it may be used, and keeps it for that. A client that wants no answers from
 * before, or to know what its answer costs, gets one composed for it.
 *
 * @param asksForCost whether the answer has to say what it has cost
 */
export function useKeptAnswers(
  answers: KeptAnswers,
  asksForCost: (request: GraphQLRequest) => boolean,
): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      let key: string | undefined;
      let version: string | undefined;
      return {
        async responseForOperation({ source, request, operation, operationName, contextValue }) {
          // None where `operationName` names none, whatever the type says.
          if (
            (operation as OperationDefinitionNode | undefined)?.operation !== OperationTypeNode.QUERY ||
            asksForCost(request)
          )
            return null;
          const { partner } = contextValue.caller;
          version = answers.version(partner);
          if (version === undefined) return null;
          const variables = request.variables ?? {};
          key = answerKey({ source, operationName: operationName ?? undefined, variables }, contextValue);
          const kept = contextValue.fresh ? undefined : answers.get(key, partner);
          if (!kept) return null;
          key = undefined;
          contextValue.tally.used('answer', kept);
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: kept.data } },
          };
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (key === undefined || version === undefined || body.kind !== 'single') return;
          const { data, errors } = body.singleResult;
          const { ageMs, freshForMs } = contextValue.tally.freshness();
          if (!data || errors || freshForMs === null || contextValue.tally.total('stale') > 0) return;
          // Each time that personal values are told is noted.
          if (contextValue.disclosures?.isEmpty === false) return;
          if (version === answers.version(contextValue.caller.partner)) {
            answers.offer(key, data, { version, ageMs, freshForMs });
          }
        },
      };
    },
  };
}
