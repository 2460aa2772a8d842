import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Text } from './text.js';
import { withText } from './with-text.js';

/** A GraphQL error whose message exists in every language; `message` is the English one. */
export class BilingualError extends GraphQLError {
  constructor(text: Text, options: GraphQLErrorOptions = {}) {
    super(text.en, options);
    withText(this, text);
  }
}
