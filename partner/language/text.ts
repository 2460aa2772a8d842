import { defaultLanguage, type Language } from './language.js';

/** A message in every language. What others wrote in it, such as the partner's own words, is the same in each. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

const columns = { zh_CN: 'zh', en_US: 'en' } as const satisfies Record<Language, keyof Text>;

/** The text in a language; in {@link defaultLanguage} when none is chosen. */
export function inLanguage(language: Language | undefined, text: Text): string {
  return text[columns[language ?? defaultLanguage]];
}
