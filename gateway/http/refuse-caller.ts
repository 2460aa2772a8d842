import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../../partner/language/language.js';
import { inLanguage } from '../../partner/language/text.js';
import type { AuthenticationFailed } from '../callers/authenticate.js';
import { sendJson } from './send-json.js';

/** Answers a request that nobody may send. Its body is not read, so the connection ends. */
export function refuseCaller(
  _request: IncomingMessage,
  response: ServerResponse,
  { text, answer }: AuthenticationFailed,
  language: Language | undefined,
): void {
  const { status, code, challenge, retryAfter } = answer;
  response.setHeader('connection', 'close');
  if (challenge !== undefined) response.setHeader('www-authenticate', challenge);
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  sendJson(response, status, { errors: [{ message: inLanguage(language, text), extensions: { code } }] });
}
