import type { Outcome } from './client.js';

/** What was answered to one operation. */
export interface Tally {
  answered: number;
  /** With errors that a fault of the time explains. */
  hit: number;
  hungUp: number;
  /** Milliseconds. */
  times: number[];
}

/** An error that no fault explains. */
export interface Unexplained {
  operation: string;
  variables: unknown;
  codes: readonly string[];
  detail: string | undefined;
  /** Seconds since the run began. */
  at: number;
}

/** Adds up what users were answered. */
export class Tallies {
  readonly byOperation = new Map<string, Tally>();
  readonly unexplained: Unexplained[] = [];
  /** How many errors had which cause. */
  readonly causes = new Map<string, number>();
  answered = 0;
  readonly #explains: (code: string, from: number, to: number) => string | undefined;
  readonly #began = performance.now();

  constructor(explains: (code: string, from: number, to: number) => string | undefined) {
    this.#explains = explains;
  }

  add({ operation, from, to, codes, detail, hungUp }: Outcome): void {
    const tally = this.#tallyOf(operation.name);
    if (hungUp) {
      tally.hungUp++;
      return;
    }
    this.answered++;
    tally.answered++;
    tally.times.push(to - from);
    if (codes.length > 0) tally.hit++;
    const causes = codes.map((code) => ({ code, cause: this.#explains(code, from, to) }));
    const without = causes.filter(({ cause }) => cause === undefined);
    for (const { code, cause } of causes) {
      if (cause) this.causes.set(`${code}, ${cause}`, (this.causes.get(`${code}, ${cause}`) ?? 0) + 1);
    }
    if (without.length === 0) return;
    this.unexplained.push({
      operation: operation.name,
      variables: operation.variables,
      codes: [...new Set(without.map(({ code }) => code))],
      detail,
      at: (from - this.#began) / 1000,
    });
  }

  #tallyOf(name: string): Tally {
    let tally = this.byOperation.get(name);
    if (!tally) this.byOperation.set(name, (tally = { answered: 0, hit: 0, hungUp: 0, times: [] }));
    return tally;
  }
}
