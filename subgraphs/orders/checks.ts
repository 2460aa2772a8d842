import { BadUserInput } from '../kit/bad-user-input.js';
import { messages as kitMessages } from '../kit/messages.js';
import { messages } from './messages.js';

type Maybe<T> = T | null | undefined;

/** Most characters of an id that the partner takes. */
const longest = 64;

/** An id that something can have. An empty one the partner ignores or refuses, by operation: both mislead. */
export function checkId(id: string, argument: string): string {
  if (id.length >= 1 && id.length <= longest) return id;
  const value = JSON.stringify(id.slice(0, 100));
  throw new BadUserInput(messages.noId({ argument, longest, value }), argument);
}

/** The same for one that may be left out. */
export function checkOptionalId(id: Maybe<string>, argument: string): string | undefined {
  return id === undefined || id === null ? undefined : checkId(id, argument);
}

/** The distinct ids of a list; refuses an empty list, which the partner takes for no condition, and one too long. */
export function checkIds(ids: Maybe<string[]>, argument: string, to: number): string[] | undefined {
  if (!ids) return undefined;
  const distinct = [...new Set(ids)];
  distinct.forEach((id) => checkId(id, argument));
  if (distinct.length >= 1 && distinct.length <= to) return distinct;
  throw new BadUserInput(messages.wrongNumber({ argument, from: 1, to, value: distinct.length }), argument);
}

/** Refuses a span of time that ends before it starts. */
export function checkSpan(from: Maybe<string>, to: Maybe<string>, argument: string): void {
  if (!from || !to || from <= to) return;
  throw new BadUserInput(kitMessages.startsAfterEnd({ argument, from, to }), argument);
}

/** Refuses a span of calendar days that is longer than `days`, or ends before it starts. */
export function checkDays(from: string, to: string, days: number, argument: string): void {
  checkSpan(from, to, argument);
  if (Date.parse(to) - Date.parse(from) <= days * 24 * 3_600_000) return;
  throw new BadUserInput(messages.tooManyDays({ argument, days, from, to }), argument);
}
