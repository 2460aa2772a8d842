/**
 * Work that is done in steps: a little at a time while nobody waits for it, the rest at once when somebody does.
 * The generator yields wherever it may be interrupted.
 */
export class Preparation<T> {
  private result: { value: T } | undefined;

  constructor(private readonly steps: Generator<void, T>) {}

  get done(): boolean {
    return this.result !== undefined;
  }

  /** Works for about that many milliseconds; says whether it is finished. */
  work(milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    while (!this.result && performance.now() < until) this.step();
    return this.done;
  }

  /** What is being made, made to its end. */
  finish(): T {
    while (!this.result) this.step();
    return this.result.value;
  }

  private step() {
    const step = this.steps.next();
    if (step.done) this.result = { value: step.value };
  }
}
