import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, visit } from 'graphql';
import { BilingualError } from '../../partner/language/bilingual-error.js';
import { messages } from '../callers/messages.js';
import type { GatewayContext } from '../context.js';

/** Refuses questions about the schema from callers that may not ask them, before anything runs. `__typename` is none. */
export function useIntrospection(): ApolloServerPlugin<GatewayContext> {
  const answers = new WeakMap<DocumentNode, boolean>();
  const asks = (document: DocumentNode): boolean => {
    let answer = answers.get(document);
    if (answer === undefined) answers.set(document, (answer = asksForSchema(document)));
    return answer;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (contextValue.caller.introspection || !asks(document)) return;
          throw new BilingualError(messages.introspectionDisabled, {
            extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
          });
        },
      };
    },
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
