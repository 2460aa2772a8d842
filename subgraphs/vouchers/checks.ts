import { BadUserInput } from '../kit/bad-user-input.js';
import { messages as kitMessages } from '../kit/messages.js';
import { messages } from './messages.js';

type Maybe<T> = T | null | undefined;

/** Refuses an id that nothing can have: an empty one, which the partner ignores or refuses by operation, or one too long. */
export function checkId(id: Maybe<string>, argument: string, longest = 64): string | undefined {
  if (id === undefined || id === null) return undefined;
  if (id.length >= 1 && id.length <= longest) return id;
  const value = JSON.stringify(id.slice(0, 100));
  throw new BadUserInput(messages.noId({ argument, longest, value }), argument);
}

/** The distinct ids of a list; refuses an empty list and one with more than the operation takes. */
export function checkIds(ids: Maybe<string[]>, argument: string, to: number): string[] | undefined {
  if (!ids) return undefined;
  const distinct = [...new Set(ids)];
  distinct.forEach((id) => checkId(id, argument));
  if (distinct.length >= 1 && distinct.length <= to) return distinct;
  throw new BadUserInput(messages.wrongNumber({ argument, from: 1, to, value: distinct.length }), argument);
}

/** Refuses a span of time that ends before it starts. */
export function checkOrder(from: Maybe<string>, to: Maybe<string>, argument: string): void {
  if (!from || !to || from <= to) return;
  throw new BadUserInput(kitMessages.startsAfterEnd({ argument, from, to }), argument);
}
