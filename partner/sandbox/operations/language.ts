import type { Language } from '../data/catalogue/catalogue.js';

/** Some operations document their languages in lower case; names are kept under the other spelling. */
export function spoken(language: string): Language {
  return language.toLowerCase() === 'en_us' ? 'en_US' : 'zh_CN';
}
