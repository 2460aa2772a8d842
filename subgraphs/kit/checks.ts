import { BadUserInput } from './bad-user-input.js';
import { messages } from './messages.js';

export type Maybe<T> = T | null | undefined;

/** Most characters of ids and of most texts, by the contract. */
const usualLength = 64;

/**
 * An id that something can have, or none. An empty one the partner ignores or refuses, by operation, and takes for "all"
 * in some: each misleads.
 */
export function checkId(id: string, argument: string, longest?: number): string;
export function checkId(id: Maybe<string>, argument: string, longest?: number): string | undefined;
export function checkId(id: Maybe<string>, argument: string, longest = usualLength): string | undefined {
  return checkLength(id, argument, longest, messages.noId);
}

/** A code or a name of 1 to `longest` characters, or none: an empty one the partner ignores or refuses, by operation. */
export function checkText(text: string, argument: string, longest?: number): string;
export function checkText(text: Maybe<string>, argument: string, longest?: number): string | undefined;
export function checkText(text: Maybe<string>, argument: string, longest = usualLength): string | undefined {
  return checkLength(text, argument, longest, messages.wrongLength);
}

function checkLength(
  text: Maybe<string>,
  argument: string,
  longest: number,
  problem: typeof messages.noId,
): string | undefined {
  if (text === undefined || text === null) return undefined;
  if (text.length >= 1 && text.length <= longest) return text;
  const value = JSON.stringify(text.slice(0, 100));
  throw new BadUserInput(problem({ argument, longest, value }), argument);
}

/** The distinct ids of a list; refuses an empty list, which the partner takes for no condition, and one too long. */
export function checkIds(ids: Maybe<string[]>, argument: string, to: number): string[] | undefined {
  if (!ids) return undefined;
  const distinct = [...new Set(ids)];
  distinct.forEach((id) => checkId(id, argument));
  if (distinct.length >= 1 && distinct.length <= to) return distinct;
  throw new BadUserInput(messages.wrongNumber({ argument, from: 1, to, value: distinct.length }), argument);
}

/** Refuses a span of time that ends before it starts; one scalar's texts sort by time. */
export function checkOrder(from: Maybe<string>, to: Maybe<string>, argument: string): void {
  if (!from || !to || from <= to) return;
  throw new BadUserInput(messages.startsAfterEnd({ argument, from, to }), argument);
}
