import type { Quota } from '../../contract/contract.js';
import type { Clock } from '../clock.js';
import { type Asked, leftFree, marginMs, type QuotaWindow, type Slot, type Taken } from './quota-window.js';
import { countedAtBest, countedAtLatest, type Start, Starts } from './starts.js';

/**
 * The window of a process that is alone. A request on a new connection is long on its way and one on an old is not, so a
 * call leaves the window a window after its answer.
 */
export class LocalWindow implements QuotaWindow {
  readonly #starts: Starts;
  readonly #clock: Clock;
  readonly #onFreed: () => void;

  /** @param onFreed told when a call may start sooner than the last answer said */
  constructor({ seconds }: Pick<Quota, 'seconds'>, clock: Clock, onFreed: () => void = () => {}) {
    this.#starts = new Starts(seconds * 1000 + marginMs, clock);
    this.#clock = clock;
    this.#onFreed = onFreed;
  }

  take(asked: Asked): Taken {
    const upTo = asked.limit - leftFree(asked);
    const room = Math.max(0, upTo - this.taken());
    const slots = Array.from({ length: Math.min(room, asked.wanted) }, () => this.#begin());
    const enough = slots.length === asked.wanted;
    const next = enough ? 0 : this.#starts.startAt(0, upTo, countedAtLatest) - this.#clock.now();
    return { slots, againMs: next };
  }

  earliest(before: number, asked: Pick<Asked, 'limit' | 'priority'>): number {
    return this.#starts.startAt(before, asked.limit - leftFree(asked), countedAtBest);
  }

  taken(): number {
    return this.#starts.current().length;
  }

  throttled(): void {}

  #begin(): Slot {
    const start: Start = { begun: this.#clock.now() };
    this.#starts.add(start);
    return {
      over: () => {
        this.#starts.over(start);
        this.#onFreed();
      },
      unused: () => {
        this.#starts.remove(start);
        this.#onFreed();
      },
    };
  }
}
