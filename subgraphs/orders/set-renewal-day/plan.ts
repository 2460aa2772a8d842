import { BadUserInput } from '../../kit/bad-user-input.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { checkRange } from '../catalogue/checks.js';
import { checkOwner } from '../write/own-subscriptions.js';
import { messages } from './messages.js';
import type { SetRenewalDayInput } from './set-renewal-day.js';

const lastDayOfMonth = -1;

/** One call for each of the two settings that is given. */
export function planRenewalDay(input: SetRenewalDayInput): WritePlan<'setResourcesRenewConfig'> {
  const { customerId, resellerId } = checkOwner(input);
  const { chargeDaysAhead, expiryDay } = input;
  const settings = [
    given(chargeDaysAhead) && {
      config_name: 'DEDUCTION_DATE' as const,
      config_value: String(checkRange(chargeDaysAhead, 'chargeDaysAhead', 2, 7)),
    },
    given(expiryDay) && { config_name: 'EXPIRE_DATE' as const, config_value: String(checkDay(expiryDay)) },
  ].filter((setting) => setting !== false);
  if (settings.length === 0) throw new BadUserInput(messages.nothingToSet, 'chargeDaysAhead');
  return {
    input: { customerId, resellerId, settings },
    subjects: [`renewal day of customer ${customerId}`],
    calls: settings.map((body) => ({ request: { body }, customerId })),
  };
}

function given(value: number | null | undefined): value is number {
  return value !== undefined && value !== null;
}

function checkDay(day: number): number {
  if (day === lastDayOfMonth || (Number.isInteger(day) && day >= 1 && day <= 28)) return day;
  throw new BadUserInput(messages.wrongDay({ value: day }), 'expiryDay');
}
