import type { Clock } from '../clock.js';

/** How long it is known of something that it is inside, in milliseconds: a customer may change its reseller. */
const forMs = 10 * 60_000;
const most = 10_000;

/** What has been found inside a boundary, the oldest forgotten first. What has not is asked about every time. */
export class KnownInside {
  readonly #until = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  has(id: string): boolean {
    return (this.#until.get(id) ?? 0) > this.#clock.now();
  }

  add(id: string): void {
    this.#until.delete(id);
    this.#until.set(id, this.#clock.now() + forMs);
    if (this.#until.size > most) this.#until.delete(this.#until.keys().next().value!);
  }
}
