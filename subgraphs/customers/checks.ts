import { BadUserInput } from '../kit/bad-user-input.js';
import { messages as kitMessages } from '../kit/messages.js';
import { messages } from './messages.js';

type Maybe<T> = T | null | undefined;

/** Most characters of ids and of most texts, by the contract. */
const longest = 64;

/** Refuses an id that nothing can have: one too long, or an empty one, which the partner takes for "all". */
export function checkId(id: Maybe<string>, argument: string, to = longest): string | undefined {
  if (id === undefined || id === null) return undefined;
  if (id.length >= 1 && id.length <= to) return id;
  throw new BadUserInput(messages.noId({ argument, to, value: JSON.stringify(id.slice(0, 100)) }), argument);
}

export function checkLength(text: Maybe<string>, argument: string): string | undefined {
  if (!text) return undefined;
  if (text.length <= longest) return text;
  throw new BadUserInput(messages.tooLong({ argument, to: longest, value: text.length }), argument);
}

/** Part of a name or label: the partner refuses those that contain spaces. */
export function checkPart(text: Maybe<string>, argument: string): string | undefined {
  if (!text?.includes(' ')) return checkLength(text, argument);
  throw new BadUserInput(messages.hasSpaces({ argument, value: JSON.stringify(text) }), argument);
}

/** Refuses a span of time that ends before it starts; one scalar's texts sort by time. */
export function checkOrder(from: Maybe<string>, to: Maybe<string>, argument: string): void {
  if (!from || !to || from <= to) return;
  throw new BadUserInput(kitMessages.startsAfterEnd({ argument, from, to }), argument);
}

/** Days of the Beijing calendar, `2026-11-01`, both included. */
export interface Days {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * A span of at most a year. Where one end is missing it is a year long: the partner would take today or a year ago for
 * it, and refuse what then does not fit. None at all leaves it the choice: the last year.
 */
export function atMostAYear(from: Maybe<string>, to: Maybe<string>, argument: string): Days {
  if (!from && !to) return {};
  if (!from) return { from: addYears(to!, -1), to: to! };
  const last = addYears(from, 1);
  if (!to) return { from, to: last };
  checkOrder(from, to, argument);
  if (to <= last) return { from, to };
  throw new BadUserInput(kitMessages.spanTooLong({ argument, from, to }), argument);
}

/** The same day of another year; 28 February where it has no 29th. */
function addYears(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
