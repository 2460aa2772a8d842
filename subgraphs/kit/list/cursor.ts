import { createHash } from 'node:crypto';
import { BadUserInput } from '../bad-user-input.js';
import { messages } from '../messages.js';
import type { ListFilter } from './partner-list.js';

/**
 * The cursors of one list under one filter. They are opaque to clients. Inside stands the position after which to go
 * on, and a fingerprint of list and filter, so that a cursor of another list is refused instead of giving wrong rows.
 */
export class Cursors {
  readonly #list: string;
  readonly #filter: ListFilter;
  #known: string | undefined;

  constructor(list: string, filter: ListFilter) {
    this.#list = list;
    this.#filter = filter;
  }

  /** The cursor of the row at this position, from 0. */
  at(position: number): string {
    return Buffer.from(`${position}:${this.#fingerprint}`).toString('base64url');
  }

  /** Rows to skip for `after`; 0 without one. */
  offsetAfter(after: string | null | undefined): number {
    if (after === undefined || after === null) return 0;
    const match = /^(\d{1,9}):([\w-]{8})$/.exec(Buffer.from(after, 'base64url').toString('latin1'));
    if (!match) {
      const value = JSON.stringify(after.slice(0, 100));
      throw new BadUserInput(messages.noCursor({ argument: 'after', value }), 'after');
    }
    if (match[2] !== this.#fingerprint) {
      throw new BadUserInput(messages.otherCursor({ argument: 'after' }), 'after');
    }
    return Number(match[1]) + 1;
  }

  get #fingerprint(): string {
    this.#known ??= fingerprint(this.#list, this.#filter);
    return this.#known;
  }
}

function fingerprint(list: string, filter: ListFilter): string {
  const conditions = Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== null) // null is no condition either, wherever it came from
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([list, conditions]))
    .digest('base64url')
    .slice(0, 8);
}
