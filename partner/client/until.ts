/** Waits for the work until the signal aborts, then rejects with its reason. The work itself goes on. */
export function until<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    const left = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    work.then(
      (result) => {
        left();
        resolve(result);
      },
      (error: Error) => {
        left();
        reject(error);
      },
    );
    if (signal.aborted) stop();
  });
}
