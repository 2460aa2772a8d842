import type { IncomingMessage } from 'node:http';
import { credentialsMalformed, credentialsMissing } from './failures.js';

/** `b64token` of RFC 6750. */
const bearer = /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i;

/**
 * The key or token of a request, as the only way there is to send one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 * @throws AuthenticationFailed when there is none, or none that can be read
 */
export function bearerToken({ headers, headersDistinct }: IncomingMessage): string {
  // Of two headers Node keeps the first and a proxy perhaps the other: which of them counts must not be a question.
  if ((headersDistinct.authorization?.length ?? 0) > 1) throw credentialsMalformed();
  const header = headers.authorization ?? '';
  if (!/^bearer( |$)/i.test(header)) throw credentialsMissing();
  const token = bearer.exec(header)?.[1];
  if (token === undefined) throw credentialsMalformed();
  return token;
}
