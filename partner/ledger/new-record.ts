import { randomUUID } from 'node:crypto';
import type { WriteOperation } from '../client/index.js';
import { inputHash, withoutSecrets } from './input-hash.js';
import type { CallRecord, OperationRecord } from './operation-record.js';
import type { OperationKey } from './store.js';
import type { AnyWrite, Write, WriteCall, WriteOrder } from './write.js';

/** The record of an operation that is asked for now. */
export function newRecord<Id extends WriteOperation>(
  write: Write<Id>,
  { input, calls, subjects, queues = [] }: WriteOrder<Id>,
  key: OperationKey,
  now: number,
): Omit<OperationRecord, 'owner' | 'leaseUntil'> {
  const { kind, operation, secrets = [] } = write;
  return {
    id: randomUUID(),
    version: 1,
    ...key,
    kind,
    operation,
    input: withoutSecrets(input, secrets),
    inputHash: inputHash(input),
    subjects,
    queues,
    requestedAt: now,
    calls: calls.map((call) => ({ ...keptOf(write, call), status: 'INTENT' })),
  };
}

/** What is kept of a call that is to be sent. */
export function keptOf<Id extends WriteOperation>(
  { secrets = [] }: Pick<AnyWrite, 'secrets'>,
  { request, amount, customerId }: WriteCall<Id>,
): Pick<CallRecord, 'request' | 'amount' | 'customerId'> {
  return {
    request: withoutSecrets(
      request as Record<string, unknown>,
      secrets.flatMap((path) => [path, `body.${path}`]),
    ),
    ...(amount !== undefined && { amount }),
    ...(customerId !== undefined && { customerId }),
  };
}
