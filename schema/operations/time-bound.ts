import type { Quota } from '../../partner/contract/contract.js';

/** When the calls of one operation can be made. */
export interface Step {
  /** The operation whose answers say what to ask for; without one, it is known from the beginning. */
  after?: string;
  /** Whether the first of those answers says it: the first page of a list. */
  afterFirst?: boolean;
  /** Whether only its first answer says how many calls there are: the first page of a list. */
  firstTellsRest?: boolean;
}

export interface Limits {
  quotaOf: (operation: string) => Quota;
  /** Milliseconds from a call to its answer. */
  latencyMs: number;
}

/**
 * The least milliseconds in which calls can be made and answered, whoever makes them: of an operation with a quota of q a
 * second, n calls begin over floor((n - 1) / q) seconds; what follows from an answer waits for that answer.
 *
 * @param steps by operation; what is not among them waits for nothing
 */
export function timeBound(
  calls: Readonly<Record<string, number>>,
  steps: Readonly<Record<string, Step>>,
  { quotaOf, latencyMs }: Limits,
): number {
  const begin = (operation: string): number => {
    const { after, afterFirst = false } = steps[operation] ?? {};
    if (after === undefined) return 0;
    if (!afterFirst) return answered(after);
    return begin(after) + (calls[after] ? latencyMs : 0);
  };
  const answered = (operation: string): number => {
    const { firstTellsRest = false } = steps[operation] ?? {};
    const count = calls[operation] ?? 0;
    if (count === 0) return begin(operation);
    const { requests, seconds } = quotaOf(operation);
    const waiting = Math.floor((count - 1) / requests) * seconds * 1000;
    const asking = firstTellsRest && count > 1 ? latencyMs : 0;
    return begin(operation) + Math.max(waiting, asking) + latencyMs;
  };
  return Math.max(0, ...Object.keys(calls).map(answered));
}
