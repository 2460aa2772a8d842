import { randomUUID } from 'node:crypto';
import type { CallRecord, OperationRecord } from '../operation-record.js';

/** An operation that was asked for just now. */
export function aRecord(difference: Partial<OperationRecord> = {}): OperationRecord {
  const id = difference.id ?? randomUUID();
  return {
    ...{ id, version: 1, partner: 'P', caller: 'anyone', key: `key of ${id}`, kind: 'ALLOCATE_FUNDS' },
    ...{ operation: 'setCustomerCredit', input: {}, inputHash: 'salt:hash', subjects: ['customer C'] },
    ...{ requestedAt: 1_000, calls: [aCall()], owner: 'a process', leaseUntil: 31_000 },
    ...difference,
  } as OperationRecord;
}

export function aCall(difference: Partial<CallRecord> = {}): CallRecord {
  return { request: { body: { amount: 10 } }, status: 'INTENT', amount: '10.00', ...difference };
}

/** The operation after its next change. */
export function next(
  record: OperationRecord,
  call: Partial<CallRecord>,
  difference: Partial<OperationRecord> = {},
): OperationRecord {
  const calls = record.calls.map((one, index) => (index === 0 ? { ...one, ...call } : one));
  return { ...record, version: record.version + 1, calls, ...difference };
}
