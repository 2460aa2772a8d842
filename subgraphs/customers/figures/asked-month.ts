import { beijingMonth } from '../../kit/months.js';
import { BadUserInput } from '../../kit/bad-user-input.js';
import type { SubgraphContext } from '../../kit/context.js';
import { messages } from './messages.js';

/** The month that is asked for; the running one by default. Refuses one that has not begun. */
export function askedMonth(month: string | null | undefined, context: SubgraphContext): string {
  const running = beijingMonth(context.now());
  if (!month) return running;
  if (month <= running) return month;
  throw new BadUserInput(messages.notBegun({ argument: 'month', last: running, value: month }), 'month');
}
