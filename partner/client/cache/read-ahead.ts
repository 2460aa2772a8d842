import type { Clock } from '../clock.js';
import { days, hours, minutes } from './policy.js';

/** How well reading ahead guesses, since the start of the process. */
export interface ReadAheadFigures {
  /** Answers that were read before anybody asked for them. */
  read: number;
  /** Those of them that somebody then did ask for, in time. */
  used: number;
}

export interface ReadAheadOptions {
  clock: Clock;
  /** Told of the figures once an hour and at the end, when they have changed. */
  log?: { info(about: object, message: string): void } | undefined;
}

/** Reads one thing anew; never rejects. */
type Read = () => Promise<void>;

/** Most of what is remembered to be read again when the partner renews it. */
const most = 200;
/** While the partner may be renewing its bills, they are read again this often. */
const everyMs = 30 * minutes;

/**
 * Reads again what the partner renews by the clock, as soon as it may have: the bills of the running month, "refreshed once
 * a day at 16:00 and no later than 24:00, Beijing time", as far as somebody has asked for them within a day. And counts how
 * much of all that was read ahead is used.
 */
export class ReadAhead {
  readonly figures: ReadAheadFigures = { read: 0, used: 0 };
  /** What was asked for, least recently first. */
  readonly #asked = new Map<string, { at: number; read: Read }>();
  readonly #options: ReadAheadOptions;
  readonly #closed = new AbortController();
  readonly #telling: NodeJS.Timeout;
  #told = '';

  constructor(options: ReadAheadOptions) {
    this.#options = options;
    this.#telling = setInterval(() => this.#tell(), hours);
    this.#telling.unref();
    void this.#run();
  }

  /** Somebody asks for what is renewed daily; `read` only the first time. */
  remember(key: string, read = this.#asked.get(key)?.read): void {
    if (!read) return;
    this.#asked.delete(key);
    this.#asked.set(key, { at: this.#options.clock.now(), read });
    if (this.#asked.size > most) this.#asked.delete(this.#asked.keys().next().value!);
  }

  close(): void {
    this.#closed.abort(new Error('The cache is closed.'));
    clearInterval(this.#telling);
    this.#tell();
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
    const { clock } = this.#options;
    for (const [key, { at, read }] of [...this.#asked].reverse()) {
      if (this.#closed.signal.aborted) return;
      if (at < clock.now() - days) this.#asked.delete(key);
      else await read();
    }
  }

  #tell(): void {
    const { read, used } = this.figures;
    const told = `${read} ${used}`;
    if (read === 0 || told === this.#told) return;
    this.#told = told;
    const hitRate = Math.round((used / read) * 100) / 100;
    this.#options.log?.info(
      { readAhead: { read, used, hitRate } },
      'So much of what was read ahead was used',
    );
  }
}

/** Milliseconds until bills are read again: at 16:00 in Beijing, and from then on every half hour until midnight. */
export function untilNext(now: number): number {
  const timeOfDay = (now + 8 * hours) % days;
  if (timeOfDay < 16 * hours) return 16 * hours - timeOfDay;
  return (Math.floor(timeOfDay / everyMs) + 1) * everyMs - timeOfDay;
}
