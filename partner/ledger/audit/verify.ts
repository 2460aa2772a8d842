import { type AuditLine, digest, textOf } from '../audit-line.js';
import type { LedgerStore, StoredLine } from '../store.js';

/** What a look at the whole audit has come to. */
export interface Verified {
  /** How many lines are as they were written, up to the first that is not. */
  lines: number;
  /** Hash of the last of them: noted down elsewhere, it shows later whether lines at the end were removed. */
  head: string;
  /** What is wrong first; undefined when everything is as it was written. */
  problem?: string | undefined;
}

/** How often an operation that changes meanwhile is looked at again. */
const looks = 5;

/**
 * Goes through the audit, and compares the operations with the last that it says of them. Others may write meanwhile.
 *
 * @param noted a head that was noted earlier, and must still be in the audit
 */
export async function verifyAudit(store: LedgerStore, noted?: string): Promise<Verified> {
  const walk = new Walk(store, noted);
  const problem = (await walk.goOn()) ?? (await wrongOperation(store, walk)) ?? walk.lost;
  return { lines: walk.lines, head: walk.head, problem };
}

class Walk {
  lines = 0;
  head = '';
  /** What the audit says last of each operation: in which line, and of which record. */
  readonly last = new Map<string, { seq: number; record: string }>();
  readonly #store: LedgerStore;
  readonly #noted: string | undefined;
  #seen = false;

  constructor(store: LedgerStore, noted: string | undefined) {
    this.#store = store;
    this.#noted = noted;
  }

  /** Up to the present end. What is wrong, if anything is. */
  async goOn(): Promise<string | undefined> {
    for await (const stored of this.#store.auditLines(this.lines)) {
      const problem = this.#problemOf(stored);
      if (problem) return `Line ${this.lines + 1} ${problem}`;
      const { seq, operation, record } = JSON.parse(stored.text) as AuditLine;
      this.last.set(operation, { seq, record });
      this.lines += 1;
      this.head = stored.hash;
      this.#seen ||= this.head === this.#noted;
    }
    return undefined;
  }

  /** Whether the noted head has not come by. */
  get lost(): string | undefined {
    if (this.#noted === undefined || this.#seen) return undefined;
    return `No line has the hash ${this.#noted}: lines at the end were removed, or all were written anew.`;
  }

  #problemOf({ text, hash }: StoredLine): string | undefined {
    if (digest(text) !== hash) return 'was changed: its text is not the one its hash is of.';
    const { seq, prev } = JSON.parse(text) as AuditLine;
    if (seq !== this.lines + 1) return `says that it is line ${seq}: a line was removed, or put elsewhere.`;
    return prev === this.head ? undefined : 'does not follow the line before it: one of them was replaced.';
  }
}

async function wrongOperation(store: LedgerStore, walk: Walk): Promise<string | undefined> {
  const gone = new Map(walk.last);
  for await (const { id, text } of store.allOperations()) {
    gone.delete(id);
    if (digest(text) !== walk.last.get(id)?.record && !(await isAsWritten(store, walk, id)))
      return problemOf(id, walk, 'is not stored as that line says');
  }
  const [id] = gone.keys();
  return id && problemOf(id, walk, 'is not stored any more');
}

/** It may have changed since its last line was read. */
async function isAsWritten(store: LedgerStore, walk: Walk, id: string): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    const record = await store.get(id);
    if ((await walk.goOn()) || !record) return false;
    if (digest(textOf(record)) === walk.last.get(id)?.record) return true;
  }
  return false;
}

function problemOf(id: string, { last }: Walk, what: string): string {
  const line = last.get(id);
  return line
    ? `Line ${line.seq} is the last of operation ${id}, which ${what}.`
    : `Operation ${id} has no line: they were removed, or it was put there by hand.`;
}
