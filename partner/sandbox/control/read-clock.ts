import { addMonths, DAY } from '../time.js';
import { BadControlInput } from './bad-input.js';

const moves: Record<string, (value: unknown, now: number) => Date> = {
  now: (value) => (value === 'real' ? new Date() : readTime(value)),
  addDays: (value, now) => new Date(now + readInteger('addDays', value, 36_500) * DAY),
  addMonths: (value, now) => new Date(addMonths(now, readInteger('addMonths', value, 1_200))),
};

/** Where the business clock, now at `now`, is asked to go. */
export function readClock(value: unknown, now: number): Date {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [name, argument] = entries[0] ?? [''];
  const move = Object.hasOwn(moves, name) ? moves[name] : undefined;
  if (entries.length !== 1 || !move) {
    throw new BadControlInput(
      'expected one of { "now": "2026-11-01T00:00:00Z" }, { "now": "real" }, { "addDays": 1 }, { "addMonths": 1 }',
    );
  }
  const time = move(argument, now);
  const year = time.getUTCFullYear();
  if (year < 1970 || year > 9999) {
    throw new BadControlInput(`${name}: expected a time between the years 1970 and 9999, but got ${year}`);
  }
  return time;
}

/** A time as the control surface is told it. */
export function readTime(value: unknown): Date {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) {
    throw new BadControlInput(
      `now: expected a time such as "2026-11-01T00:00:00Z", but got ${JSON.stringify(value)}`,
    );
  }
  return time;
}

function readInteger(name: string, value: unknown, most: number): number {
  if (!Number.isInteger(value) || Math.abs(value as number) > most) {
    throw new BadControlInput(
      `${name}: expected an integer from -${most} to ${most}, but got ${JSON.stringify(value)}`,
    );
  }
  return value as number;
}
