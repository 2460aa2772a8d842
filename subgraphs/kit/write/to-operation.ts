import { amountOf, type OperationRecord, statusOf } from '../../../partner/ledger/index.js';
import { money } from '../money.js';
import type { Operation } from './operation.js';
import type { OperationKind } from './operation-kind.js';
import { inputFieldsOf } from './operation-input.js';
import { OperationEvidence, OperationStatus } from './operation-status.js';

/** An operation of the ledger as the graph shows it. */
export function toOperation(record: OperationRecord, replayed = false): Operation {
  const amount = amountOf(record);
  const { resolution } = record;
  const evidences = new Set(record.calls.flatMap(({ evidence }) => evidence ?? []));
  const strongest = (['PERSON', 'RECORDS', 'ANSWER'] as const).find((evidence) => evidences.has(evidence));
  return {
    id: record.id,
    idempotencyKey: record.key,
    kind: record.kind as OperationKind,
    status: OperationStatus[statusOf(record)],
    evidence: strongest && record.settledAt !== undefined ? OperationEvidence[strongest] : null,
    replayed,
    requestedAt: toSecond(record.requestedAt),
    settledAt: record.settledAt === undefined ? null : toSecond(record.settledAt),
    amount: amount === undefined ? null : money(amount),
    caller: record.caller,
    partnerRequestIds: record.calls.flatMap(({ requestId }) => requestId ?? []),
    input: inputFieldsOf(record.input),
    resolution: resolution ? { ...resolution, at: toSecond(resolution.at) } : null,
  };
}

function toSecond(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
