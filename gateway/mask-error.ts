import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { textOf, withText } from '../partner/language/with-text.js';
import { messages } from './messages.js';

/**
 * What a client sees of an error. One that carries a code was made for clients and passes; anything else is a fault
 * of ours, of which the client learns no more than that, and `report` everything. The text of the message stays beside
 * it: in which language it is sent `useLanguage` decides, because here the request is not known.
 */
export function maskError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const code = extensions.code;
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return withText({ ...formatted, extensions }, textOf(error));
    }
    report(unwrapResolverError(error));
    const text = messages.fieldFailed;
    const masked = { ...formatted, message: text.en, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    return withText(masked, text);
  };
}
