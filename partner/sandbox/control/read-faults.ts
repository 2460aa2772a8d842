import { contractOperations } from '../contract-operations.js';
import { iamOperations } from '../auth/iam-routes.js';
import { once } from '../once.js';
import { BadControlInput } from './bad-input.js';
import type { Fault } from './fault.js';

const checks: Record<keyof Fault, readonly [expected: string, holds: (value: unknown) => boolean]> = {
  operation: [
    'an operation of the contract, createToken, listDomains or *',
    (value) => typeof value === 'string' && knownOperations().has(value),
  ],
  times: ['an integer from 0 (every call) on', (value) => isInteger(value, 0, 1e9)],
  latencyMs: ['an integer from 0 to 600000', (value) => isInteger(value, 0, 600_000)],
  status: ['an HTTP status from 200 to 599', (value) => isInteger(value, 200, 599)],
  errorCode: ['a non-empty string', (value) => typeof value === 'string' && value !== ''],
  retryAfterSeconds: ['an integer from 0 to 86400', (value) => isInteger(value, 0, 86_400)],
  drop: ['before or after', (value) => value === 'before' || value === 'after'],
  body: ['malformed', (value) => value === 'malformed'],
};

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
  return { times: 1, latencyMs: 0, ...(value as Partial<Fault>) } as Fault;
}

function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
