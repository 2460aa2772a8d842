import type { Priority } from '../call.js';
import { FairLine } from './fair-line.js';

/** Who goes first, to who goes last. */
export const priorities = ['interactive', 'bulk', 'prefetch'] as const satisfies readonly Priority[];

/** Whether the one goes before the other. */
export function isBefore(one: Priority, other: Priority): boolean {
  return priorities.indexOf(one) < priorities.indexOf(other);
}

interface Asking {
  priority: Priority;
  caller: string;
}

/** Those who wait for an operation: by priority, and fair between callers within each. */
export class WaitingLine<Waiter extends Asking> {
  readonly #lines: Record<Priority, FairLine<Waiter>> = {
    interactive: new FairLine(),
    bulk: new FairLine(),
    prefetch: new FairLine(),
  };

  /** The highest priority at which somebody waits, and how many do; undefined when nobody waits. */
  head(): { priority: Priority; waiting: number } | undefined {
    const priority = priorities.find((one) => this.#lines[one].size > 0);
    return priority && { priority, waiting: this.#lines[priority].size };
  }

  join(waiter: Waiter): void {
    this.#lines[waiter.priority].join(waiter);
  }

  /** Whether it was there. */
  leave(waiter: Waiter): boolean {
    return this.#lines[waiter.priority].leave(waiter);
  }

  /** Takes out whose turn it is, unless only such as go after `least` wait. */
  next(least: Priority): Waiter | undefined {
    const head = this.head();
    return head && !isBefore(least, head.priority) ? this.#lines[head.priority].next() : undefined;
  }

  /** How many are certainly served before a call that would join now, if nobody joined after it. */
  before({ priority, caller }: Asking): number {
    const higher = priorities.filter((one) => isBefore(one, priority));
    return higher.reduce((count, one) => count + this.#lines[one].size, this.#lines[priority].before(caller));
  }

  waiting(): Record<Priority, number> {
    const { interactive, bulk, prefetch } = this.#lines;
    return { interactive: interactive.size, bulk: bulk.size, prefetch: prefetch.size };
  }

  /** How many each caller has waiting, at whatever priority. */
  callers(): Map<string, number> {
    const all = new Map<string, number>();
    for (const one of priorities) {
      for (const [caller, count] of this.#lines[one].callers())
        all.set(caller, (all.get(caller) ?? 0) + count);
    }
    return all;
  }

  *[Symbol.iterator](): Iterator<Waiter> {
    for (const one of priorities) yield* this.#lines[one];
  }
}
