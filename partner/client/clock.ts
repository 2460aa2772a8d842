/** The only place of the client that reads the time or waits. Tests pass a clock of their own. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Resolves after `ms` milliseconds, or rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `ring` after `ms` milliseconds, unless what it returns is called before. */
  after(ms: number, ring: () => void): () => void;
}

/** More than this a timer cannot hold: it would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleepBy(systemClock, ms, signal),
  after(ms, ring) {
    const timer = setTimeout(ring, Math.min(ms, longestTimerMs));
    return () => clearTimeout(timer);
  },
};

/** How a clock sleeps that can ring. */
export function sleepBy(clock: Pick<Clock, 'after'>, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    signal?.addEventListener('abort', stop, { once: true });
    function stop() {
      cancel();
      reject(signal!.reason as Error);
    }
  });
}
