import { contractOperations } from '../contract-operations.js';
import { iamOperations } from '../auth/iam-routes.js';
import { once } from '../once.js';
import { BadControlInput } from './bad-input.js';
import type { Fault } from './fault.js';
import { isFieldPath } from './field-path.js';
import { longestLatencyMs } from './latency.js';

const checks: Record<keyof Fault, readonly [expected: string, holds: (value: unknown) => boolean]> = {
  operation: [
    'an operation of the contract, createToken, listDomains or *',
    (value) => typeof value === 'string' && knownOperations().has(value),
  ],
  times: ['an integer from 0 (every call) on', (value) => isInteger(value, 0, 1e9)],
  percent: ['a number from 0 to 100', (value) => isNumber(value, 0, 100)],
  throttle: [
    'a rate such as { "requests": 5, "seconds": 1 }, with integers from 0 and from 1',
    (value) =>
      hasExactly(value, ['requests', 'seconds']) &&
      isInteger(value.requests, 0, 1e6) &&
      isInteger(value.seconds, 1, 86_400),
  ],
  latencyMs: [
    `an integer from 0 to ${longestLatencyMs}, or a distribution such as { "median": 80, "p99": 900 } with 0 < median <= p99`,
    (value) => isInteger(value, 0, longestLatencyMs) || isDistribution(value),
  ],
  status: ['an HTTP status from 200 to 599', (value) => isInteger(value, 200, 599)],
  errorCode: ['a non-empty string', (value) => typeof value === 'string' && value !== ''],
  retryAfterSeconds: ['an integer from 0 to 86400', (value) => isInteger(value, 0, 86_400)],
  drop: ['before or after', (value) => value === 'before' || value === 'after'],
  body: [
    'malformed, truncated, { "remove": PATH } or { "replace": PATH, "with": VALUE }, a path being like data[].count',
    (value) => value === 'malformed' || value === 'truncated' || isFieldFault(value),
  ],
  clockSkewSeconds: [
    'an integer from -315360000 to 315360000',
    (value) => isInteger(value, -tenYears, tenYears),
  ],
  expireTokens: ['true', (value) => value === true],
};

const tenYears = 10 * 365 * 86_400;

const knownOperations = once(
  () => new Set<string>(['*', ...iamOperations, ...contractOperations().map(({ id }) => id)]),
);

/** Faults as PUT on the control surface; anything unknown is refused rather than ignored. */
export function readFaults(value: unknown): Fault[] {
  if (!Array.isArray(value)) throw new BadControlInput('expected an array of faults');
  return value.map((entry: unknown, index) => readFault(entry, `faults[${index}]`));
}

function readFault(value: unknown, at: string): Fault {
  if (typeof value !== 'object' || value === null) throw new BadControlInput(`${at}: expected an object`);
  for (const [key, field] of Object.entries(value)) {
    if (!(key in checks)) {
      throw new BadControlInput(
        `${at}.${key}: unknown field, expected one of ${Object.keys(checks).join(', ')}`,
      );
    }
    const [expected, holds] = checks[key as keyof Fault];
    if (!holds(field))
      throw new BadControlInput(`${at}.${key}: expected ${expected}, but got ${JSON.stringify(field)}`);
  }
  if (!('operation' in value)) throw new BadControlInput(`${at}.operation: is required`);
  const times = 'percent' in value || 'throttle' in value ? 0 : 1;
  return { times, latencyMs: 0, ...(value as Partial<Fault>) } as Fault;
}

function isDistribution(value: unknown): boolean {
  if (!hasExactly(value, ['median', 'p99'])) return false;
  const { median, p99 } = value;
  return isNumber(median, 0, longestLatencyMs) && isNumber(p99, median, longestLatencyMs) && median > 0;
}

function isFieldFault(value: unknown): boolean {
  if (hasExactly(value, ['remove'])) return isFieldPath(value.remove);
  return hasExactly(value, ['replace', 'with']) && isFieldPath(value.replace);
}

function hasExactly<Key extends string>(value: unknown, keys: Key[]): value is Record<Key, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).length === keys.length && keys.every((key) => key in value);
}

function isNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
