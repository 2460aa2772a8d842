import {
  AccessDenied,
  type Clock,
  InvalidParameter,
  type PartnerClient,
  PartnerError,
  Refused,
  type WriteOperation,
} from '../client/index.js';
import { textOf } from '../language/with-text.js';
import type { Entry } from './entry.js';
import { messages } from './messages.js';
import { movedBy } from './moved-by.js';
import type { CallFailure } from './operation-record.js';
import { keptOf } from './new-record.js';
import { counting, fenOf, spendAccount } from './spend.js';
import type { AnyWrite, Write, WriteCall } from './write.js';

export interface SendOptions {
  partner: PartnerClient;
  clock: Clock;
  /** What one caller may move on one day, in fen; undefined for no limit. */
  dailyLimitFen: number | undefined;
}

/**
 * Sends one call of an operation, once. It is written down before it leaves and after its answer came.
 *
 * @returns why nothing has left this machine, or why the partner would not look at it; undefined when it was sent
 * @throws WriteRefused, StoreUnavailable when nothing was sent because of the ledger
 */
export async function sendOnce<Id extends WriteOperation>(
  write: Write<Id>,
  call: WriteCall<Id>,
  entry: Entry,
  index: number,
  { partner, clock, dailyLimitFen }: SendOptions,
): Promise<PartnerError | undefined> {
  let written = false;
  let requestId: string | undefined;
  let writing: Promise<void> | undefined;
  const beforeSend = () => (writing = writeSent());
  const writeSent = async () => {
    const account = spendAccount(entry.record, clock.now());
    const countedFen = write.counts === false ? 0 : fenOf(call.amount);
    const sends = (entry.record.calls[index]!.sends ?? 0) + 1;
    await entry.write({
      event: 'SENT',
      call: index,
      // What is sent may differ from what was to be sent when the operation was asked for: of prices, say.
      change: { ...keptOf(write, call), status: 'SENT', sentAt: clock.now(), sends, countedFen },
      spend: countedFen ? { account, fen: countedFen, limit: dailyLimitFen } : undefined,
    });
    written = true;
  };
  const answered = await partner
    .call(write.operation, call.request, {
      actingFor: call.customerId === undefined ? undefined : { customerId: call.customerId },
      observer: { beforeSend, onSuccess: (id) => (requestId = id) },
    })
    .then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
  // The time may have been over while it was written down: then it was written, and nothing was sent.
  await writing?.catch(() => {});
  const kept = requestId === undefined ? {} : { requestId };
  if ('answer' in answered && write.accountsFor?.(call.request, answered.answer) === false) {
    const failure = { code: 'PARTNER_ANSWER_MALFORMED', message: messages.answerLacksSome };
    await entry.writeSurely({
      event: 'UNKNOWN',
      call: index,
      change: { status: 'UNKNOWN', failure, ...kept },
    });
    return undefined;
  }
  if ('answer' in answered) {
    const { answer } = answered;
    const moved = await movedBy(write, call, answer, partner);
    const { change, spend } = counting(entry.record, entry.record.calls[index]!, moved);
    const settled = { status: 'CONFIRMED', evidence: 'ANSWER', settledAt: clock.now() } as const;
    await entry.writeSurely({
      event: 'CONFIRMED',
      call: index,
      change: { ...settled, answer, ...amount(moved), ...kept, ...change },
      claims: write.claims?.(answer, call.request) ?? [],
      takeOver: true,
      spend,
    });
    return undefined;
  }
  const { error } = answered;
  if (!written) {
    if (error instanceof PartnerError && error.nothingHappened) return error;
    throw error;
  }
  const didNothing = error instanceof PartnerError && provesNothing(error, write);
  await writeFailure(entry, index, error, didNothing, clock.now());
  if (!(error instanceof PartnerError)) throw error;
  return isAnswer(error) || !didNothing ? undefined : error;
}

const amount = (moved: string | undefined) => (moved === undefined ? {} : { amount: moved });

/** Whether the partner has said no. Anything else that did nothing may go well with the same key another time. */
function isAnswer(error: PartnerError): boolean {
  return error instanceof Refused || error instanceof InvalidParameter || error instanceof AccessDenied;
}

/** Whether it is certain that the partner has done nothing. */
function provesNothing(error: PartnerError, { uncertain = [] }: Pick<AnyWrite, 'uncertain'>): boolean {
  return error.nothingHappened && !uncertain.includes(error.details.errorCode ?? '');
}

async function writeFailure(
  entry: Entry,
  index: number,
  error: unknown,
  didNothing: boolean,
  at: number,
): Promise<void> {
  const call = entry.record.calls[index]!;
  const known = error instanceof PartnerError ? error : undefined;
  const requestId = known?.details.requestId;
  const change = { failure: failureOf(error), ...(requestId && { requestId }) };
  const step = { call: index } as const;
  if (!didNothing) {
    await entry.writeSurely({ ...step, event: 'UNKNOWN', change: { ...change, status: 'UNKNOWN' } });
    return;
  }
  const { change: count, spend } = counting(entry.record, call, '0');
  if (isAnswer(known!)) {
    const settled = {
      status: 'REJECTED',
      evidence: 'ANSWER',
      settledAt: at,
      ...amount(call.amount && '0'),
    } as const;
    await entry.writeSurely({
      ...step,
      event: 'REJECTED',
      change: { ...change, ...settled, ...count },
      spend,
    });
  } else {
    const waiting = { ...change, ...count, status: 'INTENT' } as const;
    await entry.writeSurely({ ...step, event: 'NOT_SENT', change: waiting, spend, release: true });
  }
}

export function failureOf(error: unknown): CallFailure {
  if (!(error instanceof PartnerError)) {
    return { code: 'INTERNAL_SERVER_ERROR', message: { en: 'It failed here.', zh: '内部错误。' } };
  }
  const { httpStatus, errorCode } = error.details;
  return {
    code: error.code,
    message: textOf(error) ?? { en: error.message, zh: error.message },
    ...(httpStatus !== undefined && { httpStatus }),
    ...(errorCode !== undefined && { errorCode }),
  };
}
