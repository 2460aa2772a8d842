import type { AnswerOf, Clock, PartnerClient, RequestOf, WriteOperation } from '../client/index.js';
import type { Entry } from './entry.js';
import { messages } from './messages.js';
import { movedBy } from './moved-by.js';
import type { CallRecord } from './operation-record.js';
import { counting } from './spend.js';
import type { LedgerStore } from './store.js';
import type { Write } from './write.js';

/** How exactly the partner's clock is known, in milliseconds: what it says of itself is exact to the second. */
const marginMs = 3_000;

export interface LookOptions {
  partner: PartnerClient;
  store: LedgerStore;
  clock: Clock;
  /** After which time a call that is not in the partner's records was not carried out, in milliseconds. */
  settleMs: number;
}

/**
 * Looks in the partner's records for what the lost calls of an operation have done, and writes down what is certain. What
 * is not stays UNKNOWN.
 *
 * @returns whether all of them are settled now
 * @throws PartnerError when the records cannot be read
 */
export async function lookForLost<Id extends WriteOperation>(
  write: Write<Id>,
  entry: Entry,
  options: LookOptions,
): Promise<boolean> {
  let settled = true;
  for (const index of entry.record.calls.keys()) {
    const { status } = entry.record.calls[index]!;
    if (status === 'SENT')
      await entry.write({ event: 'UNKNOWN', call: index, change: { status: 'UNKNOWN' } });
    else if (status !== 'UNKNOWN') continue;
    settled = (await lookForOne(write, entry, index, options)) && settled;
  }
  return settled;
}

async function lookForOne<Id extends WriteOperation>(
  write: Write<Id>,
  entry: Entry,
  index: number,
  { partner, store, clock, settleMs }: LookOptions,
): Promise<boolean> {
  const call = entry.record.calls[index]!;
  const sentAt = call.sentAt!;
  // Nothing that arrives later can be of this call any more, and what was there before is seen by now.
  const over = clock.now() > sentAt + settleMs;
  const unclaimed = async (ids: readonly string[]) => {
    const claimants = await store.claimants(ids);
    return new Set(ids.filter((id) => (claimants.get(id) ?? entry.record.id) === entry.record.id));
  };
  const look = () => {
    const offset = partner.clockOffset() ?? 0;
    const [from, to] = [sentAt + offset - marginMs, sentAt + settleMs + offset + marginMs];
    const { request, customerId, failure } = call;
    const { input } = entry.record;
    const errorCode = failure?.errorCode;
    return write.look(
      { request: request as never, input, customerId, errorCode, from, to },
      { partner, unclaimed },
    );
  };
  // Only an answer tells the partner's clock: the first look after a start may have been at another time.
  if (partner.clockOffset() === undefined) await look();
  const finding = await look();
  if (finding === 'ambiguous') return false;
  if (finding === 'absent') return over && (await writeAbsent(entry, index, call, clock.now()));
  return (
    (finding.complete || over) &&
    (await writeFound(write, entry, index, { answer: finding.found, at: clock.now() }, partner))
  );
}

async function writeAbsent(entry: Entry, index: number, call: CallRecord, at: number): Promise<true> {
  const { change, spend } = counting(entry.record, call, '0');
  await entry.write({
    event: 'REJECTED',
    call: index,
    change: {
      status: 'REJECTED',
      evidence: 'RECORDS',
      settledAt: at,
      failure: { ...call.failure, code: 'NOT_CARRIED_OUT', message: messages.notCarriedOut },
      ...(call.amount !== undefined && { amount: '0' }),
      ...change,
    },
    spend,
  });
  return true;
}

/** False when what was found turned out to be another operation's meanwhile. */
async function writeFound<Id extends WriteOperation>(
  write: Write<Id>,
  entry: Entry,
  index: number,
  { answer, at }: { answer: AnswerOf<Id>; at: number },
  partner: PartnerClient,
): Promise<boolean> {
  const call = entry.record.calls[index]!;
  const request = call.request as RequestOf<Id>;
  const moved = await movedBy(write, { request, amount: call.amount }, answer, partner);
  const { change, spend } = counting(entry.record, call, moved);
  return entry.write({
    event: 'CONFIRMED',
    call: index,
    change: {
      status: 'CONFIRMED',
      evidence: 'RECORDS',
      settledAt: at,
      answer,
      ...(moved !== undefined && { amount: moved }),
      ...change,
      failure: undefined,
    },
    claims: write.claims?.(answer, request) ?? [],
    spend,
  });
}
