import type { Text } from '../language/text.js';
import { withText } from '../language/with-text.js';
import { messages } from './messages.js';
import { type OperationRecord, statusOf } from './operation-record.js';
import { StoreUnavailable } from './store.js';

/** Why the ledger sent nothing. */
export type WriteRefusal =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IN_PROGRESS'
  | 'IDENTICAL_OPERATION_UNSETTLED'
  | 'DAILY_LIMIT_EXCEEDED'
  | 'NOT_OPEN'
  | 'LEDGER_UNAVAILABLE';

/** The ledger did not send anything for this request. */
export class WriteRefused extends Error {
  readonly code: WriteRefusal;
  /** The operation that stands in the way. */
  readonly operation: OperationRecord | undefined;

  constructor(
    code: WriteRefusal,
    text: Text,
    options: { operation?: OperationRecord; cause?: unknown } = {},
  ) {
    super(text.en, { cause: options.cause });
    this.name = 'WriteRefused';
    this.code = code;
    this.operation = options.operation;
    withText(this, text);
  }

  get extensions() {
    return { code: this.code, ...(this.operation && { operationId: this.operation.id }) };
  }

  static keyReused(operation: OperationRecord): WriteRefused {
    const { key } = operation;
    return new WriteRefused('IDEMPOTENCY_KEY_REUSED', messages.keyReused({ key }), { operation });
  }

  static inProgress(operation: OperationRecord): WriteRefused {
    return new WriteRefused('IN_PROGRESS', messages.inProgress({ id: operation.id }), { operation });
  }

  static twin(operation: OperationRecord): WriteRefused {
    const text = messages.twinUnsettled({ id: operation.id });
    return new WriteRefused('IDENTICAL_OPERATION_UNSETTLED', text, { operation });
  }

  /** @param limitFen in fen */
  static overLimit(limitFen: number): WriteRefused {
    const limit = (limitFen / 100).toFixed(2);
    return new WriteRefused('DAILY_LIMIT_EXCEEDED', messages.dailyLimit({ limit }));
  }

  static notOpen(operation: OperationRecord): WriteRefused {
    const text = messages.notUnknown({ id: operation.id, status: statusOf(operation) });
    return new WriteRefused('NOT_OPEN', text, { operation });
  }

  static unavailable(cause: unknown): WriteRefused {
    return new WriteRefused('LEDGER_UNAVAILABLE', messages.unavailable, { cause });
  }
}

/** To a caller, a ledger that cannot be reached is a refusal like others. */
export async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreUnavailable ? WriteRefused.unavailable(error) : error;
  }
}
