import type { Clock } from '../client/index.js';
import { type AuditEvent, textOf } from './audit-line.js';
import { type CallRecord, isOpen, isSettled, type OperationRecord } from './operation-record.js';
import { type LedgerStore, type Spend, StoreUnavailable } from './store.js';
import type { Unwritten } from './unwritten.js';
import { WriteRefused } from './write-refused.js';

export interface Step {
  event: AuditEvent;
  /** Which call changes, and what of it. */
  call?: number;
  change?: Partial<CallRecord>;
  spend?: Spend | undefined;
  claims?: readonly string[];
  takeOver?: boolean;
  /** Whether others may go on with it from now on. */
  release?: boolean;
  resolution?: OperationRecord['resolution'];
}

export interface EntryOptions {
  store: LedgerStore;
  clock: Clock;
  leaseMs: number;
  unwritten: Unwritten;
  onWritten?: OnWritten | undefined;
}

/**
 * Told of a call that the partner has carried out, or may have, before anybody can learn of it: when its answer is there
 * or is lost, and again when it becomes known what it has done. It never rejects.
 */
export type OnWritten = (
  call: Pick<CallRecord, 'request' | 'customerId'> & Pick<OperationRecord, 'operation'>,
) => Promise<void>;

/** An operation that this process works on: every change is written before it counts. */
export class Entry {
  #record: OperationRecord;
  readonly #owner: string;
  readonly #options: EntryOptions;

  constructor(record: OperationRecord, options: EntryOptions) {
    this.#record = record;
    this.#owner = record.owner;
    this.#options = options;
  }

  get record(): OperationRecord {
    return this.#record;
  }

  /**
   * Writes a step. False when one of its claims is another operation's, and nothing was written.
   *
   * @throws WriteRefused when another process has taken the operation over, or a limit stands against it
   * @throws StoreUnavailable
   */
  async write(step: Step): Promise<boolean> {
    if (this.#record.owner !== this.#owner) throw WriteRefused.inProgress(this.#record);
    await this.#tell(step);
    const record = this.#after(this.#record, step);
    const written = await this.#options.store.write({ ...step, record });
    if (written === 'conflict') throw WriteRefused.inProgress(record);
    if (written === 'over limit') throw WriteRefused.overLimit(step.spend!.limit!);
    if (written === 'claimed') return false;
    this.#record = record;
    return true;
  }

  /**
   * Writes a step that says what has happened to a call already, and must not get lost. While the store cannot be reached
   * the record here is as it should be, and writing goes on. Another process that has taken the operation over meanwhile
   * knows less, unless it knows already what has become of the call.
   */
  async writeSurely(step: Step & { call: number }): Promise<void> {
    await this.#tell(step);
    const record = this.#after(this.#record, step);
    try {
      this.#record = await this.#writeOnNewest(record, step);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      this.#record = record;
      this.#options.unwritten.keep(record.id, () => this.#writeOnNewest(record, step));
    }
  }

  async #tell({ call, change }: Step): Promise<void> {
    const { operation, calls } = this.#record;
    const sent = call === undefined ? undefined : calls[call];
    const mayHaveHappened = sent && change?.status !== undefined && isOpen({ calls: [sent] });
    if (!mayHaveHappened || change.status === 'INTENT') return;
    const { request, customerId } = sent;
    await this.#options.onWritten?.({ operation, request, ...(customerId && { customerId }) });
  }

  async #writeOnNewest(first: OperationRecord, step: Step & { call: number }): Promise<OperationRecord> {
    const { store } = this.#options;
    for (let record = first; ;) {
      if ((await store.write({ ...step, record })) !== 'conflict') return record;
      const stored = await store.get(first.id);
      // A store that has forgotten the operation has nothing to add to it.
      if (!stored) return record;
      const [ours, theirs] = [first.calls[step.call]!, stored.calls[step.call]!];
      const stillOpen = isOpen({ calls: [theirs] }) && theirs.sends === ours.sends;
      if (!stillOpen || textOf(stored) === textOf(record)) return stored;
      record = this.#after(stored, step);
    }
  }

  #after(before: OperationRecord, { call, change, release, resolution }: Step): OperationRecord {
    const now = this.#options.clock.now();
    const { calls, version, ...rest } = before;
    const changed = {
      ...rest,
      version: version + 1,
      calls: calls.map((one, index) => (index === call ? { ...one, ...change } : one)),
      ...(resolution && { resolution }),
    };
    const over = isSettled(changed);
    return {
      ...changed,
      leaseUntil: over || release ? 0 : now + this.#options.leaseMs,
      ...(over && { settledAt: now }),
    };
  }
}
