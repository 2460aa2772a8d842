/**
 * One Ctrl-C may arrive as two signals a few milliseconds apart: the terminal signals every process, and npm passes its
 * own on. What comes within this time is the same wish, in milliseconds.
 */
const sameWishMs = 500;

/**
 * Ends the process in order on SIGTERM and SIGINT: `stop` runs once, then the process exits. Whoever asks again ends it
 * at once.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let askedAt: number | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (askedAt !== undefined) {
        if (performance.now() - askedAt > sameWishMs) process.exit(1);
        return;
      }
      askedAt = performance.now();
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
