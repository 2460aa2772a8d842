import type { RateLimit } from '../../../partner/access/rate-limit.js';

/** How long a budget lasts before it is whole again, in milliseconds. */
export const windowMs = 60_000;

/** Who spends, and how much of it in a minute. */
export interface Spender {
  /** Stable, and no other's: the partner it belongs to and its own id. */
  id: string;
  callsPerMinute: number;
}

/** Calls that are set aside until it is known how many were made. */
export interface Reservation {
  calls: number;
  /** The minute they are of, counted from the epoch. */
  minute: number;
}

/** What came of asking for calls, and how the caller stands after that. */
export interface Reserved extends RateLimit {
  /** Undefined when they do not fit into what is left. */
  reservation: Reservation | undefined;
  /** Calls among those used that are only reserved: some of them may be free again before the minute ends. */
  reserved: number;
}

/**
 * What callers may still call in the present minute. Minutes are those of the clock, so that all replicas have the same;
 * whatever becomes of a process, what it has reserved is free with the next minute.
 */
export interface Budget {
  reserve(spender: Spender, calls: number): Reserved | Promise<Reserved>;
  /** Says how many calls were made instead of those reserved. */
  settle(spender: Spender, reservation: Reservation, made: number): RateLimit | Promise<RateLimit>;
}

/** The minute of a moment. */
export function minuteOf(now: number): number {
  return Math.floor(now / windowMs);
}

/** What belongs to it that is too late for its own minute: more than was reserved weighs on the present one. */
export function lateDifference(reservation: Reservation, made: number, minute: number): number {
  return reservation.minute === minute ? 0 : Math.max(0, made - reservation.calls);
}
