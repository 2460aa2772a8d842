/** A signal that aborts when a time has passed or when another signal does, whichever comes first. */
export interface Deadline {
  signal: AbortSignal;
  /** Whether it was the time that ended it. */
  hasPassed(): boolean;
  /** Stops the clock. */
  clear(): void;
}

export function deadline(ms: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    controller.abort();
  }, ms);
  const follow = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    hasPassed: () => passed,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
}
