import type { GraphQLFormattedError } from 'graphql';
import { textOf, withText } from '../partner/language/with-text.js';
import { messages } from './messages.js';

/**
 * What a client sees of an error. One that carries a code was made for clients and passes; of a fault of ours the client
 * learns no more than that. The text of the message stays beside it: in which language it is sent `useLanguage` decides,
 * because here the request is not known.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (!isOurFault(extensions.code)) return withText({ ...formatted, extensions }, textOf(error));
  const text = messages.fieldFailed;
  const masked = { ...formatted, message: text.en, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  return withText(masked, text);
}

/** Whether an error with this code, or without one, was not made for clients. */
export function isOurFault(code: unknown): boolean {
  return code === undefined || code === 'INTERNAL_SERVER_ERROR';
}
