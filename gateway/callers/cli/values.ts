import { isScope, type Scope, scopeNames } from '../../../partner/access/scope.js';
import { isTime } from '../keys/callers-file.js';

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Names with commas between. */
export function readList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function readScopes(text: string | undefined): Scope[] {
  const names = readList(text ?? '');
  const unknown = names.filter((name) => !isScope(name));
  if (names.length === 0 || unknown.length > 0) {
    const got = unknown.length > 0 ? unknown.join(', ') : 'nothing';
    throw new Error(`--scopes must be some of ${scopeNames.join(', ')}, but got ${got}.`);
  }
  return [...new Set(names.filter(isScope))];
}

/** `90m`, `24h`, `30d`, or `0`; in milliseconds. */
export function readDuration(option: string, text: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * unitsMs[unit!]!;
  if (text === '0') return 0;
  throw new Error(`${option} must be a time such as 30d, 24h, 90m or 0, but got ${JSON.stringify(text)}.`);
}

/** A day, a time, or how long from now; always in the future. */
export function readEnd(text: string, now: number): string {
  const given = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
  const isDuration = /^\d+[smhd]$/.test(text);
  if (!isDuration && (!isTime(given) || !isOnCalendar(given))) {
    throw new Error(
      `--expires must be a day such as 2027-01-31, a time such as 2027-01-31T12:00:00Z, or how long from now, such as 90d, but got ${JSON.stringify(text)}.`,
    );
  }
  const end = isDuration ? now + readDuration('--expires', text) : Date.parse(given);
  if (end <= now) throw new Error(`--expires must be in the future, but got ${JSON.stringify(text)}.`);
  return new Date(end).toISOString();
}

/** JavaScript takes the 31st of a short month for the 1st of the next. */
function isOnCalendar(time: string): boolean {
  return new Date(time).toISOString().startsWith(time.slice(0, 10));
}

export function readChoice<const Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === text);
  if (choice === undefined) {
    throw new Error(`${option} must be one of ${choices.join(', ')}, but got ${JSON.stringify(text)}.`);
  }
  return choice;
}

export function readWhole(option: string, text: string, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= most) return value;
  throw new Error(`${option} must be a whole number from 1 to ${most}, but got ${JSON.stringify(text)}.`);
}
