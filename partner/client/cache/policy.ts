import { isFinal } from '../../contract/billing-month.js';
import type { Question } from '../request.js';

/** For how long an answer may be used, in milliseconds from when it was asked for. */
export interface Policy {
  /** As if it had been read just now; 0 for an answer that is for its own callers alone. */
  freshForMs: number;
  /** After that, once more for each who asks while a newer one is being read. */
  staleForMs: number;
  /** After the first, where the partner cannot be asked. */
  staleIfErrorMs: number;
  /** Whether nothing that is written changes it any more. */
  final?: boolean;
  /** Whether the partner renews it once a day at a known time. */
  renewedDaily?: boolean;
}

/** A policy, or how it follows from what is asked and when. */
export type Rule = Policy | ((question: Question, now: number) => Policy);

export const seconds = 1_000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** Nobody but those who wait for the same answer now may have it. */
export const never: Policy = { freshForMs: 0, staleForMs: 0, staleIfErrorMs: 0 };

/** Used as long as it is fresh, and never afterwards. */
export const only = (freshForMs: number): Policy => ({ ...never, freshForMs });

/**
 * Bills of a month: those of one that is final, or of a day's length of one that is open, by another rule.
 *
 * @param name the parameter that holds the month, as `2026-10`
 */
export function billsOf(name: string, open: Policy | ((now: number) => Policy)): Rule {
  return ({ query, body }, now) => {
    const month = query?.[name] ?? (body as Record<string, unknown> | undefined)?.[name];
    if (typeof month === 'string' && /^\d{4}-\d\d$/.test(month) && isFinal(month, now)) return closedMonth;
    return typeof open === 'function' ? open(now) : open;
  };
}

const closedMonth: Policy = { freshForMs: days, staleForMs: days, staleIfErrorMs: 7 * days, final: true };

/**
 * Of bills that the partner renews once a day, from 16:00 Beijing time to midnight at the latest: until then, and while it
 * may happen for a few minutes.
 */
export function untilRenewed(now: number): Policy {
  const timeOfDay = (now + 8 * hours) % days;
  const freshForMs =
    timeOfDay < 16 * hours ? 16 * hours - timeOfDay : Math.min(10 * minutes, days - timeOfDay);
  return {
    freshForMs: Math.max(freshForMs, minutes),
    staleForMs: minutes,
    staleIfErrorMs: days,
    renewedDaily: true,
  };
}
