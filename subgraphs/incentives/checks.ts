import { checkOrder, type Maybe } from '../kit/checks.js';
import { daysOf } from '../kit/months.js';
import { BadUserInput } from '../kit/bad-user-input.js';
import { BillGrouping } from './billed/enums.js';
import { messages } from './messages.js';

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
