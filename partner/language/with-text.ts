import type { Language } from './language.js';
import { inLanguage, type Text } from './text.js';

/** Beside the errors and not in them: no log and no answer shows it. */
const texts = new WeakMap<object, Text>();

/** Gives an error, or what became of it, the text its English message is of. */
export function withText<E extends { message: string }>(error: E, text: Text | undefined): E {
  if (text) texts.set(error, text);
  return error;
}

/** The text of an error, or of the one it wraps; undefined when the message is not ours. */
export function textOf(error: unknown): Text | undefined {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as Wrapping).originalError) {
    const text = texts.get(at);
    if (text) return text;
  }
  return undefined;
}

interface Wrapping {
  originalError?: unknown;
}

/** The message of an error in a language. What others put around our text, as graphql-js does, stays as it came. */
export function messageIn(language: Language | undefined, error: { message: string }): string {
  const text = textOf(error);
  return text ? error.message.replace(text.en, () => inLanguage(language, text)) : error.message;
}
