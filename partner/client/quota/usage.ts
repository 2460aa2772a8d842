import type { Clock } from '../clock.js';

const secondMs = 1_000;
const keptSeconds = 60;

/** How many calls each caller has made in the last minute, counted by the second. */
export class Usage {
  readonly #clock: Clock;
  #seconds: { begun: number; calls: Map<string, number> }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  count(caller: string): void {
    const now = this.#clock.now();
    let second = this.#seconds.at(-1);
    if (!second || now >= second.begun + secondMs || now < second.begun) {
      this.#forget(now);
      second = { begun: now, calls: new Map() };
      this.#seconds.push(second);
    }
    second.calls.set(caller, (second.calls.get(caller) ?? 0) + 1);
  }

  byCaller(): Map<string, number> {
    this.#forget(this.#clock.now());
    const all = new Map<string, number>();
    for (const { calls } of this.#seconds) {
      for (const [caller, count] of calls) all.set(caller, (all.get(caller) ?? 0) + count);
    }
    return all;
  }

  #forget(now: number): void {
    const isRecent = (begun: number) => begun > now - keptSeconds * secondMs && begun <= now;
    this.#seconds = this.#seconds.filter(({ begun }) => isRecent(begun));
  }
}
