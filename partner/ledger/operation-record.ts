import { Big } from 'big.js';
import type { WriteOperation } from '../client/index.js';

/**
 * What is known of a call, or of an operation with all its calls:
 * - `INTENT`: recorded, and not sent, or not all of it.
 * - `SENT`: on its way, or its process ended before the answer came.
 * - `CONFIRMED`: the partner has done it, at least in part.
 * - `REJECTED`: the partner has done nothing of it.
 * - `UNKNOWN`: its answer was lost, and the partner's records do not tell yet.
 */
export type OperationStatus = (typeof operationStatuses)[number];

export const operationStatuses = ['INTENT', 'SENT', 'CONFIRMED', 'REJECTED', 'UNKNOWN'] as const;

/** How it became known what a call has done: by its answer, by the partner's records, or by a person who looked. */
export type Evidence = 'ANSWER' | 'RECORDS' | 'PERSON';

/** A failure as it is kept: enough to tell a caller years later. */
export interface CallFailure {
  /** `extensions.code` of the error in the graph, such as `PARTNER_REFUSED`. */
  code: string;
  message: { en: string; zh: string };
  httpStatus?: number;
  /** The partner's own code. */
  errorCode?: string;
}

/** One call to the partner that belongs to an operation. Times are milliseconds since 1970. */
export interface CallRecord {
  /** What was asked for, without secrets. */
  request: unknown;
  /** The customer whose credential is needed. */
  customerId?: string;
  status: OperationStatus;
  /** What it moves, in yuan: what was asked for, and once settled what was done. */
  amount?: string;
  /** What of it counts against the caller's daily limit, in fen. */
  countedFen?: number;
  sentAt?: number;
  /** How often it was about to be sent: again only when it is certain that the partner did nothing the time before. */
  sends?: number;
  settledAt?: number;
  evidence?: Evidence;
  answer?: unknown;
  failure?: CallFailure | undefined;
  /** The partner's `X-Request-Id`. */
  requestId?: string;
}

/** Everything the ledger knows of one operation. Plain JSON. Times are milliseconds since 1970. */
export interface OperationRecord {
  id: string;
  /** Counts its changes. */
  version: number;
  /** The partner's account id. */
  partner: string;
  caller: string;
  /** The caller's idempotency key. */
  key: string;
  /** Which mutation: `ISSUE_VOUCHERS`. */
  kind: string;
  operation: WriteOperation;
  /** The caller's input, without secrets. */
  input: Readonly<Record<string, unknown>>;
  /** Of the whole input, see `inputHash`. */
  inputHash: string;
  /** Things acted upon: two operations on the same thing never run at a time, nor while one of them is unsettled. */
  subjects: readonly string[];
  /** What else it keeps others from using while it is sent, such as a quota. */
  queues: readonly string[];
  requestedAt: number;
  settledAt?: number;
  calls: readonly CallRecord[];
  /** The process that works on it. */
  owner: string;
  /** Until then the owner is believed to be alive. */
  leaseUntil: number;
  /** Who decided an outcome that records do not tell, and why. */
  resolution?: { by: string; at: number; note: string };
}

/** Of an operation, by its calls. */
export function statusOf({ calls }: Pick<OperationRecord, 'calls'>): OperationStatus {
  const has = (status: OperationStatus) => calls.some((call) => call.status === status);
  if (has('UNKNOWN')) return 'UNKNOWN';
  if (has('SENT')) return 'SENT';
  if (has('INTENT')) return 'INTENT';
  return has('CONFIRMED') ? 'CONFIRMED' : 'REJECTED';
}

/** Whether nothing will change any more. */
export function isSettled(record: Pick<OperationRecord, 'calls'>): boolean {
  return ['CONFIRMED', 'REJECTED'].includes(statusOf(record));
}

/** Whether it is open what one of its calls has done. */
export function isOpen(record: Pick<OperationRecord, 'calls'>): boolean {
  return ['SENT', 'UNKNOWN'].includes(statusOf(record));
}

/** What its calls move in all, in yuan with two decimals; undefined when it moves no money. */
export function amountOf({ calls }: Pick<OperationRecord, 'calls'>): string | undefined {
  const amounts = calls.flatMap(({ amount }) => amount ?? []);
  return amounts.length > 0
    ? amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2)
    : undefined;
}
