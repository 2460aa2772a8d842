import type { ApolloServerPlugin } from '@apollo/server';
import { messageIn } from '../../partner/language/with-text.js';
import type { GatewayContext } from '../context.js';

/** Gives errors their messages in the language of the request, as far as they are ours. */
export function useLanguage(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          body.singleResult.errors = body.singleResult.errors.map((error) => ({
            ...error,
            message: messageIn(contextValue.language, error),
          }));
        },
      };
    },
  };
}
