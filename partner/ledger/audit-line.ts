import { createHash } from 'node:crypto';
import { amountOf, type OperationRecord, statusOf } from './operation-record.js';
import type { Change, StoredLine } from './store.js';

/** What happened to an operation. */
export type AuditEvent =
  'REQUESTED' | 'TAKEN_OVER' | 'SENT' | 'NOT_SENT' | 'CONFIRMED' | 'REJECTED' | 'UNKNOWN' | 'RESOLVED';

/** One line of the audit. It repeats the hash of the line before, so that none can be changed or left out unseen. */
export interface AuditLine {
  /** Counts from 1 without a gap. */
  seq: number;
  /** When, in UTC. */
  at: string;
  event: AuditEvent;
  /** Id of the operation, and its version after the event. */
  operation: string;
  version: number;
  partner: string;
  caller: string;
  kind: string;
  key: string;
  status: string;
  amount?: string;
  /** Only where it was requested. */
  input?: unknown;
  /** Which call of the operation, from 0. */
  call?: number;
  requestId?: string;
  failure?: string;
  resolution?: unknown;
  /** SHA-256 of the record as it is stored with this line. */
  record: string;
  /** Hash of the line before; empty for the first. */
  prev: string;
}

/** The end of the chain that the next line continues. */
export interface AuditHead {
  seq: number;
  hash: string;
}

export const emptyAudit: AuditHead = { seq: 0, hash: '' };

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The line that a change adds after `head`.
 *
 * @param recordText the record as it is stored
 */
export function lineFor(
  { record, event, call }: Change,
  recordText: string,
  head: AuditHead,
  at: number,
): StoredLine {
  const amount = amountOf(record);
  const about = call === undefined ? undefined : record.calls[call];
  const line: AuditLine = {
    seq: head.seq + 1,
    at: new Date(at).toISOString(),
    event,
    operation: record.id,
    version: record.version,
    partner: record.partner,
    caller: record.caller,
    kind: record.kind,
    key: record.key,
    status: statusOf(record),
    ...(amount !== undefined && { amount }),
    ...(event === 'REQUESTED' && { input: record.input }),
    ...(call !== undefined && { call }),
    ...(about?.requestId && { requestId: about.requestId }),
    ...(about?.failure && { failure: about.failure.errorCode ?? about.failure.code }),
    ...(event === 'RESOLVED' && { resolution: record.resolution }),
    record: digest(recordText),
    prev: head.hash,
  };
  const text = JSON.stringify(line);
  return { text, hash: digest(text) };
}

/** The record as its owner last wrote it, as one text: what is stored is what the audit's digest is of. */
export function textOf(record: OperationRecord): string {
  return JSON.stringify(record);
}
