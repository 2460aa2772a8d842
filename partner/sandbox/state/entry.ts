import type { AdmittedCall } from '../admitted-call.js';
import type { OperationId } from '../../contract/generated/operations.js';
import type { Circumstance } from '../control/circumstances.js';
import type { ScenarioName } from '../scenarios/index.js';

/** Raised whenever an older file would give other data than it did: its format, the generator, what a write does. */
export const stateVersion = 1;

/** The first line of a state file: what the data follow from besides the lines after it. Times are ISO 8601. */
export interface Header {
  sandboxState: number;
  seed: number;
  customers: number;
  scenario: ScenarioName;
  /** Where the clock was asked to start; absent when that was real time. */
  now?: string;
  /** Where it did start, and how many milliseconds ahead of real time. */
  start: string;
  offset: number;
}

/** A write that reached its operation, whether it was then refused or not. */
export interface CallEntry {
  call: OperationId;
  at: string;
  /** Account ids of the partner, and of its customer when that called. */
  partner: string;
  customer?: string;
  input: Record<string, unknown>;
}

/** A move of the business clock, and how far it is ahead of real time since. */
export interface ClockEntry {
  clock: string;
  at: string;
  offset: number;
}

/** What was set by hand from then on. */
export interface CircumstancesEntry {
  circumstances: readonly Circumstance[];
}

export type Entry = CallEntry | ClockEntry | CircumstancesEntry;

export function callEntry({ operation, caller, input, now }: AdmittedCall): CallEntry {
  return {
    call: operation.id,
    at: new Date(now).toISOString(),
    partner: caller.partner.credentials.domainId,
    ...(caller.kind === 'customer' && { customer: caller.customer.id }),
    input,
  };
}
