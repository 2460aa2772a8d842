import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type GraphQLError, parse } from 'graphql';
import type { GatewayContext } from '../context.js';
import { checkDocument } from '../limits/check-document.js';
import { checkVariables } from '../limits/check-variables.js';
import { LimitExceeded } from '../limits/limit-exceeded.js';

/** Valid against no schema: a document that is refused is not validated, and not kept as one that is valid. */
const refusedDocument = parse('{ __refused }');

/**
 * Refuses requests that are larger than requests may be (`gateway/limits/`). Documents are measured once: those that passed
 * Apollo Server keeps. Its hooks around parsing and validation cannot refuse, so the errors that it finds then are
 * replaced. To be the first plugin, so that the others see what is really wrong.
 */
export function useLimits(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      let refusal: LimitExceeded | undefined;
      return {
        async parsingDidStart() {
          return async (error) => void (refusal = error && limitOfParser(error));
        },
        async validationDidStart(requestContext) {
          refusal = checkDocument(requestContext.document);
          if (refusal) setDocument(requestContext, refusedDocument);
        },
        async didResolveOperation({ request }) {
          const exceeded = checkVariables(request.variables);
          if (exceeded) throw exceeded;
        },
        async didEncounterErrors({ errors }) {
          if (refusal) (errors as GraphQLError[]).splice(0, errors.length, refusal);
        },
      };
    },
  };
}

/** graphql-js counts tokens, and a selection may be nested so deep that its parser runs out of stack. */
function limitOfParser(error: Error): LimitExceeded | undefined {
  if (error instanceof RangeError) return new LimitExceeded('depth', 1000);
  return /tokens. Parsing aborted/.test(error.message) ? new LimitExceeded('tokens', 5001) : undefined;
}

function setDocument(requestContext: GraphQLRequestContext<GatewayContext>, document: DocumentNode): void {
  (requestContext as { document?: DocumentNode }).document = document;
}
