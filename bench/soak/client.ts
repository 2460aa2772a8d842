import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/** An error of an answer; `HTTP <status>` or `no answer` where there is none. */
export interface AnswerError {
  code: string;
  /** For whoever has to find out. */
  detail: unknown;
}

/** What came of a request. `hung up` is the client's own doing. */
export interface Outcome {
  operation: Operation;
  /** `performance.now()`. */
  from: number;
  to: number;
  data?: Record<string, unknown> | null;
  errors: AnswerError[];
  hungUp?: true;
}

/** Keep-alive connections of the users, which end with them. */
export class Client {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    this.#path = pathname;
    this.#pool = new Pool(origin, { connections });
  }

  /**
   * Asks, and once more when the gateway says that it has too much to do: when it has said.
   *
   * @param hangUpAfterMs gives up then, as a user does who closes the page
   */
  async ask(operation: Operation, hangUpAfterMs?: number): Promise<Outcome> {
    const from = performance.now();
    const ended = (rest: Partial<Outcome>): Outcome => ({
      operation,
      from,
      to: performance.now(),
      errors: [],
      ...rest,
    });
    try {
      const signal = hangUpAfterMs === undefined ? undefined : AbortSignal.timeout(hangUpAfterMs);
      const first = await this.#send(operation, signal);
      if (first.retryAfterMs !== undefined) await setTimeout(first.retryAfterMs, undefined, { signal });
      const again = first.retryAfterMs !== undefined;
      const { statusCode, text } = again ? await this.#send(operation, signal) : first;
      if (statusCode !== 200)
        return ended({ errors: [{ code: `HTTP ${statusCode}`, detail: text.slice(0, 500) }] });
      const { data, errors = [] } = JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: { extensions?: { code?: string } }[];
      };
      return ended({
        data: data ?? null,
        errors: errors.map((error) => ({ code: error.extensions?.code ?? 'no code', detail: error })),
      });
    } catch (error) {
      if (['TimeoutError', 'AbortError'].includes((error as Error).name)) return ended({ hungUp: true });
      return ended({ errors: [{ code: 'no answer', detail: String(error) }] });
    }
  }

  async #send(operation: Operation, signal: AbortSignal | undefined) {
    const { statusCode, headers, body } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(operation),
      signal: signal ?? null,
    });
    const seconds = statusCode === 503 ? Number(headers['retry-after']) : NaN;
    return {
      statusCode,
      text: await body.text(),
      retryAfterMs: Number.isNaN(seconds) ? undefined : seconds * 1000,
    };
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
