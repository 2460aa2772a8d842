import { Rng } from '../data/prng.js';
import { SlidingWindow } from '../sliding-window.js';
import type { Fault } from './fault.js';
import { latencyOf } from './latency.js';

interface Entry {
  fault: Fault;
  hitsLeft: number;
  random: Rng;
  window: SlidingWindow | undefined;
}

/** A fault that has met its call, with what chance decided about it. */
export interface Hit {
  fault: Fault;
  latencyMs: number;
}

/** The faults switched on, in the order given; a call takes the first that hits it. */
export class FaultList {
  private entries: Entry[] = [];

  constructor(private readonly steadyTime: () => number = () => performance.now()) {}

  /** Chance starts again from `seed`, so the same list meets the same calls in the same way. */
  replace(faults: readonly Fault[], seed: number) {
    const random = Rng.of(seed).split('faults');
    this.entries = faults.map((fault, index) => ({
      fault,
      hitsLeft: fault.times === 0 ? Infinity : fault.times,
      random: random.split(index),
      window: fault.throttle && new SlidingWindow(fault.throttle, this.steadyTime),
    }));
  }

  clear() {
    this.entries = [];
  }

  /** Those that can still hit a call, with the hits they have left: a list that can be given to `replace`. */
  active(): Fault[] {
    return this.entries
      .filter(({ hitsLeft }) => hitsLeft > 0)
      .map(({ fault, hitsLeft }) => ({ ...fault, times: hitsLeft === Infinity ? 0 : hitsLeft }));
  }

  /** The fault for this call, used up by one. */
  take(operation: string): Hit | undefined {
    const entry = this.entries.find((candidate) => hits(candidate, operation));
    if (!entry) return undefined;
    entry.hitsLeft--;
    return { fault: entry.fault, latencyMs: latencyOf(entry.fault.latencyMs, entry.random) };
  }
}

function hits({ fault, hitsLeft, random, window }: Entry, operation: string): boolean {
  if (hitsLeft <= 0 || (fault.operation !== '*' && fault.operation !== operation)) return false;
  if (fault.percent !== undefined && random.int(1, 1_000_000) > fault.percent * 10_000) return false;
  return !window?.admits();
}
