import type { AuditEvent } from './audit-line.js';
import type { OperationRecord, OperationStatus } from './operation-record.js';

/** A change of an operation. */
export interface Change {
  /** Its version is one more than what is stored; 1 for a new one. */
  record: OperationRecord;
  event: AuditEvent;
  /** Which of its calls the event is about. */
  call?: number | undefined;
  /** Adds to what a caller has moved on a day, in fen; negative to give back. */
  spend?: Spend | undefined;
  /** Ids at the partner's that this operation has made: vouchers, transfers, orders. */
  claims?: readonly string[] | undefined;
  /** Whether a claim that another operation has already is taken over (an answer is surer than a look at records). */
  takeOver?: boolean | undefined;
}

export interface Spend {
  /** Whose, and of which day. */
  account: string;
  fen: number;
  /** No more than this together; default: no limit. */
  limit?: number | undefined;
}

/**
 * `conflict`: the stored version is another, or the key is taken. `over limit`: the spend would go beyond it. `claimed`:
 * one of the claims belongs to another operation. In each case nothing was written.
 */
export type Written = 'done' | 'conflict' | 'over limit' | 'claimed';

export interface OperationFilter {
  status?: OperationStatus | undefined;
  kind?: string | undefined;
  /** Who asked for them. */
  caller?: string | undefined;
}

/** Identifies an operation for whoever asked for it. */
export interface OperationKey {
  partner: string;
  caller: string;
  key: string;
}

/** Where the ledger is kept: durable, and the same for all processes. Everything rejects with {@link StoreUnavailable}. */
export interface LedgerStore {
  get(id: string): Promise<OperationRecord | undefined>;
  find(key: OperationKey): Promise<OperationRecord | undefined>;
  /** Writes the record, its line in the audit, spend and claims: all or nothing, and durable when it resolves. */
  write(change: Change): Promise<Written>;
  /** Every operation of which it is open what a call has done, see {@link isOpen}; oldest first. */
  unsettled(): Promise<OperationRecord[]>;
  /** Those of a partner, newest first. */
  page(
    partner: string,
    filter: OperationFilter,
    range: { offset: number; limit: number },
  ): Promise<{ total: number; records: OperationRecord[] }>;
  /** What was moved on an account of {@link Spend}, in fen. */
  spent(account: string): Promise<number>;
  /** Which of the ids are claimed, and by which operation. */
  claimants(ids: readonly string[]): Promise<Map<string, string>>;
  /** Takes all locks or none. They lapse at `until`, in milliseconds since 1970. */
  lock(names: readonly string[], holder: string, until: number): Promise<boolean>;
  unlock(names: readonly string[], holder: string): Promise<void>;
  /** Every line of the audit as it is stored, in order, but for so many at its begin. */
  auditLines(skip?: number): AsyncIterable<StoredLine>;
  /** Every operation as it is stored, in any order; one that changes meanwhile may come twice. */
  allOperations(): AsyncIterable<{ id: string; text: string }>;
  close(): Promise<void>;
}

/** A line of the audit, and the hash of exactly this text. */
export interface StoredLine {
  text: string;
  hash: string;
}

/** The ledger cannot be reached: nothing is sent without it. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The ledger of writes cannot be reached.', { cause });
    this.name = 'StoreUnavailable';
  }
}
