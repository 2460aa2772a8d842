import type { GraphQLAnswer } from '../../../support/start-all.js';
import { type Markers, tellingAmount } from './markers.js';

/** Whatever of others is in an answer, but for what the question itself has named. */
export function leaksIn({ data, errors }: GraphQLAnswer, question: string, foreign: Markers): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    else if (typeof value === 'string') {
      if (foreign.identifiers.has(value)) found.add(value);
      const amount = /^-?\d+\.\d+$/.test(value) && tellingAmount(value);
      if (amount && foreign.amounts.has(amount)) found.add(amount);
    }
  };
  look(data);
  for (const { message, extensions } of errors ?? []) {
    for (const word of message.match(/[\w-]{6,}/g) ?? []) if (foreign.identifiers.has(word)) found.add(word);
    look(extensions);
  }
  return [...found].filter((one) => !question.includes(one));
}
