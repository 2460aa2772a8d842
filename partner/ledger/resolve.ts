import type { Entry } from './entry.js';
import { messages } from './messages.js';
import { type CallRecord, statusOf } from './operation-record.js';
import { counting } from './spend.js';
import { WriteRefused } from './write-refused.js';

/** What a person has found out at the partner's. */
export interface Resolution {
  /** Whether the partner has done what is open. */
  done: boolean;
  by: string;
  /** How it was found out. */
  note: string;
}

/**
 * Writes down a person's word on every call whose outcome is open, and on those that were never sent.
 *
 * @throws WriteRefused when nothing is open, or it is under way
 */
export async function resolveEntry(entry: Entry, { done, by, note }: Resolution, at: number): Promise<void> {
  const status = statusOf(entry.record);
  if (status !== 'UNKNOWN' && status !== 'SENT' && status !== 'INTENT')
    throw WriteRefused.notOpen(entry.record);
  for (const [index, call] of entry.record.calls.entries()) {
    if (call.status === 'CONFIRMED' || call.status === 'REJECTED') continue;
    const carriedOut = done && call.status !== 'INTENT';
    const { change, spend } = counting(entry.record, call, carriedOut ? call.amount : '0');
    await entry.write({
      event: 'RESOLVED',
      call: index,
      resolution: { by, at, note },
      change: { evidence: 'PERSON', settledAt: at, ...change, ...(carriedOut ? happened : nothing(call)) },
      spend,
    });
  }
}

const happened = { status: 'CONFIRMED', failure: undefined } as const;

function nothing({ failure, amount }: CallRecord): Partial<CallRecord> {
  return {
    status: 'REJECTED',
    failure: { ...failure, code: 'NOT_CARRIED_OUT', message: messages.resolvedAsNotDone },
    ...(amount !== undefined && { amount: '0' }),
  };
}
