import { BadUserInput } from '../bad-user-input.js';
import { checkIds } from '../checks.js';
import { messages } from './messages.js';

/** The ids of a list in which each is acted upon once; refuses an empty list, one too long, and an id that stands twice. */
export function checkDistinct(ids: string[], argument: string, to: number): string[] {
  const distinct = checkIds(ids, argument, to)!;
  if (distinct.length === ids.length) return distinct;
  const twice = ids.find((id, index) => id !== distinct[index]);
  throw new BadUserInput(messages.twice({ argument, value: JSON.stringify(twice) }), argument);
}
