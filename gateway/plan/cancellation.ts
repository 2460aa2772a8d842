import { messages } from './messages.js';
import { SubgraphError } from './subgraph-error.js';

/** The end of a request before its answer: the client went away, or its deadline passed. */
export class Cancellation {
  readonly signal: AbortSignal | undefined;
  readonly #waiting = new Set<(reason: SubgraphError) => void>();
  #listening = false;

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal;
  }

  /** The error to report, once the request has ended. */
  get error(): SubgraphError | undefined {
    return this.signal?.aborted ? cancelled(this.signal) : undefined;
  }

  /** Resolves as the work does, or rejects when the request ends first: not every subgraph looks at the signal. */
  race<Result>(work: Promise<Result>): Promise<Result> {
    if (!this.signal) return work;
    if (!this.#listening) {
      this.#listening = true;
      this.signal.addEventListener('abort', this.#abort, { once: true });
    }
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.add(reject);
      work.then(
        (result) => {
          this.#waiting.delete(reject);
          resolve(result);
        },
        (error: Error) => {
          this.#waiting.delete(reject);
          reject(error);
        },
      );
    });
  }

  /** Stops listening; called when the request is answered. */
  dispose(): void {
    if (this.#listening) this.signal?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => {
    const reason = this.error;
    if (reason) for (const reject of this.#waiting) reject(reason);
  };
}

function cancelled(signal: AbortSignal): SubgraphError {
  const timedOut = (signal.reason as { name?: unknown } | undefined)?.name === 'TimeoutError';
  return timedOut
    ? new SubgraphError('OPERATION_TIMEOUT', messages.tooLate)
    : new SubgraphError('REQUEST_CANCELLED', messages.cancelled);
}
