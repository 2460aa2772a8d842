import type { Priority } from '../call.js';

/** For clocks that round to milliseconds, here and at the partner's. */
export const marginMs = 10;

/** A request has arrived at the partner at the latest this long after its turn, be its answer ever so slow. */
export const longestWayMs = 500;

/** One of the calls that an operation takes in a window. The partner counts it at some moment until its answer. */
export interface Slot {
  /** Says that the answer is there, or that none will come. */
  over(): void;
  /** Gives it back: nobody needs it any more. */
  unused(): void;
}

/** What is asked of a window. */
export interface Asked {
  /** How many calls want to start. */
  wanted: number;
  priority: Priority;
  /** How many calls the operation takes in a window at present, from everybody. */
  limit: number;
}

export interface Taken {
  /** As many as are free, at most as many as were wanted. */
  slots: Slot[];
  /** Milliseconds after which there may be another one, when there were too few. */
  againMs: number;
}

/** The partner's sliding window of one operation: of any `limit` + 1 calls the first is counted a window before the last. */
export interface QuotaWindow {
  /** Takes slots, at once where nobody has to be asked. */
  take(asked: Asked): Taken | Promise<Taken>;
  /** When a call with so many others before it can start at the earliest, in milliseconds since 1970. */
  earliest(before: number, asked: Pick<Asked, 'limit' | 'priority'>): number;
  /** How many calls are in the window, as far as is known here. */
  taken(): number;
  /** Tells others that the partner has answered 429, and for how long nobody should call. */
  throttled(pauseMs: number): void;
}

const free: Record<Priority, (limit: number, replicas: number) => number> = {
  interactive: () => 0,
  // Here they wait behind what is interactive; for that of other replicas they leave room.
  bulk: (limit, replicas) => (replicas > 1 ? Math.min(1, limit - 1) : 0),
  prefetch: (limit) => Math.floor(limit / 2),
};

/** How many calls of a window those of this priority leave to others. */
export function leftFree({ priority, limit }: Pick<Asked, 'limit' | 'priority'>, replicas = 1): number {
  return free[priority](limit, replicas);
}
