import { Pool } from 'undici';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/** What came of a request. `hung up` is the client's own doing. */
export interface Outcome {
  operation: Operation;
  /** `performance.now()`. */
  from: number;
  to: number;
  data?: Record<string, unknown> | null;
  /** Codes of errors in the answer; `HTTP <status>` or `no answer` where there is none. */
  codes: string[];
  /** The first error in full, for whoever has to find out. */
  detail?: string;
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

  /** @param hangUpAfterMs gives up then, as a user does who closes the page */
  async ask(operation: Operation, hangUpAfterMs?: number): Promise<Outcome> {
    const from = performance.now();
    const ended = (rest: Partial<Outcome>): Outcome => ({
      operation,
      from,
      to: performance.now(),
      codes: [],
      ...rest,
    });
    try {
      const { statusCode, body } = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(operation),
        signal: hangUpAfterMs === undefined ? null : AbortSignal.timeout(hangUpAfterMs),
      });
      const text = await body.text();
      if (statusCode !== 200) return ended({ codes: [`HTTP ${statusCode}`], detail: text.slice(0, 500) });
      const { data, errors = [] } = JSON.parse(text) as {
        data?: Record<string, unknown> | null;
        errors?: { extensions?: { code?: string } }[];
      };
      return ended({
        data: data ?? null,
        codes: errors.map(({ extensions }) => extensions?.code ?? 'no code'),
        ...(errors.length > 0 && { detail: JSON.stringify(errors[0]) }),
      });
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') return ended({ hungUp: true });
      return ended({ codes: ['no answer'], detail: String(error) });
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
