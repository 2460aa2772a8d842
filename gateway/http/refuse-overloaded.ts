import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultLanguage, type Language, languageTags } from '../../partner/language/language.js';
import { inLanguage } from '../../partner/language/text.js';
import { requestId } from '../log/request-id.js';
import { messages } from '../messages.js';
import { servesOn } from './serves-on.js';

/** Seconds and languages are few, and a refusal must cost next to nothing. */
const bodies = new Map<string, Buffer>();

/**
 * Answers that the gateway has more to do than it can, and when to come again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4
 */
export function refuseOverloaded(
  request: IncomingMessage,
  response: ServerResponse,
  language: Language = defaultLanguage,
  retryAfter: number,
): void {
  const key = `${language} ${retryAfter}`;
  let body = bodies.get(key);
  if (!body) bodies.set(key, (body = bodyFor(language, retryAfter)));
  const headers = [
    ...['content-type', 'application/json; charset=utf-8', 'content-length', String(body.length)],
    ...['retry-after', String(retryAfter), 'cache-control', 'no-store'],
    ...['vary', 'accept-language', 'content-language', languageTags[language]],
    ...['x-content-type-options', 'nosniff', 'x-request-id', requestId(request.headers)],
  ];
  if (!servesOn(request)) headers.push('connection', 'close');
  response.writeHead(503, headers).end(body);
}

function bodyFor(language: Language, retryAfter: number): Buffer {
  const message = inLanguage(language, messages.overloaded({ seconds: retryAfter }));
  return Buffer.from(
    JSON.stringify({ errors: [{ message, extensions: { code: 'OVERLOADED', retryAfter } }] }),
  );
}
