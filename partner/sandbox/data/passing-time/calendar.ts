import { DueHeap } from './due-heap.js';

/** Something that happens to a customer by itself. */
export interface Happening {
  time: number;
  happen(): void;
}

/** Whose time passes: the customers of a portfolio, by their places. */
export interface Timed {
  /** What happens next to a customer, given that everything until `since` has been done. */
  next(index: number, since: number): Happening | undefined;
  /** What is remembered of a customer may be ahead of the time it is about to be looked at. */
  forget(index: number): void;
}

/**
 * Does what happens to customers by themselves, each thing at its own time whenever it is noticed, so that it does not
 * matter who looked in between. A customer is brought up to the present when somebody looks at it; for everybody at once
 * there is a heap of who is due next, so that a call costs nothing while nobody is.
 */
export class Calendar {
  /** When the next thing happens to a customer, where that is known. */
  private readonly due: number[] = [];
  /** Until when everything has been done, where that is later than the generated data. */
  private readonly done = new Map<number, number>();
  /** Times that no longer hold stay in it and are passed over. */
  private readonly heap = new DueHeap();
  private filled = false;
  /** The customer that is being brought up to the present, and when for it is now. */
  private passing: { index: number; time: number } | undefined;
  private present: number;
  /** The latest time it has been. */
  latest: number;

  constructor(
    private readonly timed: Timed,
    /** When the generated data end; nothing has happened by itself since. */
    private readonly start: number,
  ) {
    this.present = start;
    this.latest = start;
  }

  get now(): number {
    return this.present;
  }

  /** When it is for a customer: never earlier than it has been, for what has happened stays so. */
  timeOf(index: number): number {
    return this.passing?.index === index ? this.passing.time : this.latest;
  }

  /** Sets the clock. */
  moveTo(now: number) {
    this.present = now;
    this.latest = Math.max(this.latest, now);
  }

  /**
   * Brings everyone up to the present, given when something first happens to each generated customer (infinite: never).
   * Works for about so many milliseconds and says whether nobody is left.
   */
  catchUpAll(first: Float64Array, milliseconds = Infinity): boolean {
    if (!this.filled) first.forEach((time, index) => this.due[index] ?? this.schedule(index, time));
    this.filled = true;
    const until = performance.now() + milliseconds;
    while (!this.passing && this.heap.time <= this.present) {
      this.catchUp(this.heap.pop());
      if (performance.now() >= until) return this.heap.time > this.present;
    }
    return true;
  }

  /** Brings one customer up to the present. */
  catchUp(index: number) {
    if (this.passing || this.present <= this.start) return;
    const due = this.due[index];
    if (due !== undefined && due > this.present) return;
    this.timed.forget(index);
    this.passing = { index, time: this.doneUntil(index) };
    try {
      let next = this.next(index);
      while (next && next.time <= this.present) {
        this.passing.time = Math.max(next.time, this.passing.time);
        this.done.set(index, this.passing.time);
        next.happen();
        next = this.next(index);
      }
      this.schedule(index, next?.time ?? Infinity);
    } finally {
      this.passing = undefined;
    }
  }

  /** Something about a customer was changed now: what happens next may be another thing. */
  changed(index: number) {
    if (this.passing) return;
    this.done.set(index, this.present);
    this.schedule(index, this.next(index)?.time ?? Infinity);
  }

  private next(index: number): Happening | undefined {
    return this.timed.next(index, this.doneUntil(index));
  }

  private doneUntil(index: number): number {
    return this.done.get(index) ?? this.start;
  }

  private schedule(index: number, time: number) {
    this.due[index] = time;
    if (time < Infinity) this.heap.push(time, index);
  }
}
