import type { Fault } from './fault.js';

/** The faults switched on, in the order given; a call takes the first that matches it. */
export class FaultList {
  private left: { fault: Fault; hits: number }[] = [];

  replace(faults: Fault[]) {
    this.left = faults.map((fault) => ({ fault, hits: fault.times === 0 ? Infinity : fault.times }));
  }

  clear() {
    this.left = [];
  }

  /** The fault for this call, used up by one. */
  take(operation: string): Fault | undefined {
    const entry = this.left.find(
      ({ fault, hits }) => hits > 0 && (fault.operation === '*' || fault.operation === operation),
    );
    if (!entry) return undefined;
    entry.hits--;
    return entry.fault;
  }
}
