import type { Clock } from '../clock.js';
import { days, hours, minutes } from './policy.js';

export interface ReadAheadOptions {
  clock: Clock;
  /** Reads something anew, at lowest priority; never rejects. */
  read: (key: string) => Promise<void>;
}

/** How well reading ahead guesses, since the start of the process. */
export interface ReadAheadFigures {
  /** Answers that were read before anybody asked for them. */
  read: number;
  /** Those of them that somebody then did ask for. */
  used: number;
}

/** Most of what is remembered to be read again when the partner renews it. */
const most = 200;
/** While the partner may be renewing its bills, they are read again this often. */
const everyMs = 30 * minutes;

/**
 * Reads again what the partner renews by the clock, as soon as it may have: the bills of the running month, "refreshed once
 * a day at 16:00 and no later than 24:00, Beijing time", as far as somebody has asked for them within a day.
 */
export class ReadAhead {
  readonly figures: ReadAheadFigures = { read: 0, used: 0 };
  /** When each was asked for last, least recently first. */
  readonly #asked = new Map<string, number>();
  readonly #options: ReadAheadOptions;
  readonly #closed = new AbortController();

  constructor(options: ReadAheadOptions) {
    this.#options = options;
    void this.#run();
  }

  /** Somebody asks for bills that are not final. */
  remember(key: string): void {
    this.#asked.delete(key);
    this.#asked.set(key, this.#options.clock.now());
    if (this.#asked.size > most) this.#asked.delete(this.#asked.keys().next().value!);
  }

  close(): void {
    this.#closed.abort(new Error('The cache is closed.'));
  }

  async #run(): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#closed;
    while (!signal.aborted) {
      await clock.sleep(untilNext(clock.now()), signal).catch(() => {});
      if (!signal.aborted) await this.#readAll();
    }
  }

  /** One after the other: there is time until somebody asks. */
  async #readAll(): Promise<void> {
    const { clock, read } = this.#options;
    for (const [key, askedAt] of [...this.#asked].reverse()) {
      if (this.#closed.signal.aborted) return;
      if (askedAt < clock.now() - days) this.#asked.delete(key);
      else await read(key);
    }
  }
}

/** Milliseconds until bills are read again: at 16:00 in Beijing, and until midnight every half hour. */
export function untilNext(now: number): number {
  const timeOfDay = (now + 8 * hours) % days;
  if (timeOfDay < 16 * hours) return 16 * hours - timeOfDay;
  const next = (Math.floor(timeOfDay / everyMs) + 1) * everyMs;
  // The last time is a moment after midnight: what was renewed until then is there.
  return next - timeOfDay;
}
