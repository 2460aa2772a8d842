import type { ServerResponse } from 'node:http';
import type { Language } from '../../partner/language/language.js';
import { inLanguage } from '../../partner/language/text.js';
import type { AuthenticationFailed } from '../callers/authenticate.js';
import { sendJson } from './send-json.js';

/** Answers a request that nobody may send. */
export function refuseCaller(
  response: ServerResponse,
  { text, answer }: AuthenticationFailed,
  language: Language | undefined,
  requestId: string,
): void {
  const { status, code, challenge, retryAfter } = answer;
  if (challenge !== undefined) response.setHeader('www-authenticate', challenge);
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  const extensions = { code, requestId };
  sendJson(response, status, { errors: [{ message: inLanguage(language, text), extensions }] });
}
