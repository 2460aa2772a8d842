import type { AnswerError, Outcome } from './client.js';
import type { FaultSchedule } from './fault-schedule.js';

/** What was answered to one operation. */
export interface Tally {
  answered: number;
  /** With errors that a fault of the time explains. */
  hit: number;
  hungUp: number;
  /** Milliseconds. */
  times: number[];
}

/** A request with errors that no fault explains. */
export interface Unexplained {
  operation: string;
  variables: unknown;
  errors: readonly AnswerError[];
  /** Seconds since the run began. */
  at: number;
  took: number;
  /** Faults of its time, none of which causes such an error. */
  during: readonly string[];
}

/** Adds up what users were answered. */
export class Tallies {
  readonly byOperation = new Map<string, Tally>();
  readonly unexplained: Unexplained[] = [];
  /** How many errors had which cause. */
  readonly causes = new Map<string, number>();
  answered = 0;
  readonly #faults: Pick<FaultSchedule, 'explains' | 'during'>;
  readonly #began = performance.now();

  constructor(faults: Pick<FaultSchedule, 'explains' | 'during'>) {
    this.#faults = faults;
  }

  add({ operation, from, to, errors, hungUp }: Outcome): void {
    const tally = this.#tallyOf(operation.name);
    if (hungUp) {
      tally.hungUp++;
      return;
    }
    this.answered++;
    tally.answered++;
    tally.times.push(to - from);
    if (errors.length > 0) tally.hit++;
    const without: AnswerError[] = [];
    for (const error of errors) {
      const cause = this.#faults.explains(error.code, from, to);
      if (!cause) without.push(error);
      else this.#count(`${error.code}, ${cause}`);
    }
    if (without.length === 0) return;
    this.unexplained.push({
      operation: operation.name,
      variables: operation.variables,
      errors: without.slice(0, 3),
      at: (from - this.#began) / 1000,
      took: (to - from) / 1000,
      during: this.#faults.during(from, to),
    });
  }

  #count(cause: string): void {
    this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1);
  }

  #tallyOf(name: string): Tally {
    let tally = this.byOperation.get(name);
    if (!tally) this.byOperation.set(name, (tally = { answered: 0, hit: 0, hungUp: 0, times: [] }));
    return tally;
  }
}
