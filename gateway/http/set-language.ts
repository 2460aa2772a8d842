import type { ServerResponse } from 'node:http';
import { type Language, languageTags } from '../../partner/language/language.js';

/**
 * Says that an answer depends on `Accept-Language`, and in which language it is. Where nobody has chosen one it is in
 * none: names come as the partner has them, messages in English.
 */
export function setLanguage(response: ServerResponse, language: Language | undefined): void {
  response.setHeader('vary', 'accept-language');
  if (language) response.setHeader('content-language', languageTags[language]);
}
