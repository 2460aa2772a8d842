import { BadUserInput } from '../kit/bad-user-input.js';
import { messages as kitMessages } from '../kit/messages.js';
import { BillGrouping } from './billed/enums.js';
import { messages } from './messages.js';
import { daysOf } from './months.js';

type Maybe<T> = T | null | undefined;

/** Refuses an id or name that nothing can have: an empty one, which the partner ignores or refuses by operation, or one too long. */
export function checkId(id: Maybe<string>, argument: string, longest = 64): string | undefined {
  if (id === undefined || id === null) return undefined;
  if (id.length >= 1 && id.length <= longest) return id;
  const value = JSON.stringify(id.slice(0, 100));
  throw new BadUserInput(messages.noId({ argument, longest, value }), argument);
}

/** The distinct ids of a list; refuses an empty list and one too long. */
export function checkIds(ids: Maybe<string[]>, argument: string, to: number): string[] | undefined {
  if (!ids) return undefined;
  const distinct = [...new Set(ids)];
  distinct.forEach((id) => checkId(id, argument));
  if (distinct.length >= 1 && distinct.length <= to) return distinct;
  throw new BadUserInput(messages.wrongNumber({ argument, from: 1, to, value: distinct.length }), argument);
}

/** Refuses a span of time that ends before it starts. */
export function checkOrder(from: string, to: string, argument: string): void {
  if (from <= to) return;
  throw new BadUserInput(kitMessages.startsAfterEnd({ argument, from, to }), argument);
}

/**
 * Days of a billing month. Where one end is missing it is the month's: the partner ignores a day that comes alone.
 * Undefined without any.
 */
export function daysWithin(
  month: string,
  filter: Maybe<{ from?: Maybe<string>; to?: Maybe<string> }>,
): { from: string; to: string } | undefined {
  if (!filter?.from && !filter?.to) return undefined;
  const whole = daysOf(month);
  const days = { from: filter.from ?? whole.from, to: filter.to ?? whole.to };
  for (const end of ['from', 'to'] as const) {
    const argument = `filter.${end}`;
    if (days[end].startsWith(`${month}-`)) continue;
    throw new BadUserInput(messages.otherMonth({ argument, month, value: days[end] }), argument);
  }
  checkOrder(days.from, days.to, 'filter.from');
  return days;
}

/** Refuses days where rows are of whole months: the partner would ignore or refuse them, by operation. */
export function refuseDaysOfMonths(days: object | undefined, grouping: BillGrouping): void {
  if (!days || grouping !== BillGrouping.BY_BILLING_CYCLE) return;
  throw new BadUserInput(messages.daysNeedGrouping({ argument: 'filter.from' }), 'filter.from');
}

/** Refuses a month before the first one that the partner has. */
export function checkMonth(month: string, first: string, argument: string): void {
  if (month >= first) return;
  throw new BadUserInput(messages.tooEarly({ argument, first, value: month }), argument);
}
