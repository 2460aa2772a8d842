import { type Clock, systemClock } from '../../partner/client/clock.js';

/** More than the ledger waits until what is not in the partner's records was not carried out. */
const settledMs = 17 * 60_000;

/** The ledger's clock, which can be so far ahead for a while that the partner's records have settled. */
export class LedgerClock {
  #aheadMs = 0;
  readonly clock: Clock = { ...systemClock, now: () => systemClock.now() + this.#aheadMs };

  /** What is sent meanwhile would be looked for at a time that has not come: send nothing. */
  async whenSettled<T>(ask: () => Promise<T>): Promise<T> {
    this.#aheadMs = settledMs;
    try {
      return await ask();
    } finally {
      this.#aheadMs = 0;
    }
  }
}
