import { Execution } from './execution.js';
import type { FieldPlan, Position } from './field-plan.js';
import { FAILED, type Frame } from './frame.js';

/** An execution for what its resolvers begin, and not for an answer: nobody waits for it, or is told what failed. */
export class HintedExecution extends Execution {
  /** Completes what a hint tells, as far as it is there; `FAILED` where it cannot be. */
  complete(value: () => unknown, field: FieldPlan, frame: Frame, key: string | number): unknown {
    try {
      return this.place(value(), field.position, frame, key);
    } catch {
      return FAILED;
    }
  }

  /** What is not there is not told; whoever is given null would take it for the value. */
  override wait(
    promise: PromiseLike<unknown>,
    position: Position,
    frame: Frame,
    key: string | number,
  ): undefined {
    promise.then(
      (value) => void this.place(value, position, frame, key),
      () => {},
    );
  }

  override report(): typeof FAILED {
    return FAILED;
  }
}
