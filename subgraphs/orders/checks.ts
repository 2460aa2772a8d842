import { checkOrder } from '../kit/checks.js';
import { BadUserInput } from '../kit/bad-user-input.js';
import { messages } from './messages.js';

/** Refuses a span of calendar days that is longer than `days`, or ends before it starts. */
export function checkDays(from: string, to: string, days: number, argument: string): void {
  checkOrder(from, to, argument);
  if (Date.parse(to) - Date.parse(from) <= days * 24 * 3_600_000) return;
  throw new BadUserInput(messages.tooManyDays({ argument, days, from, to }), argument);
}
