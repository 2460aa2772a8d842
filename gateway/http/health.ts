import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './send-json.js';

/** One thing the gateway needs before it can answer. `check` rejects with a sentence for the operator. */
export interface ReadinessCheck {
  name: string;
  check: () => Promise<void>;
}

export interface HealthOptions {
  checks: readonly ReadinessCheck[];
  /** A result is kept this long, in milliseconds, so that probes cost next to nothing; default 1000. */
  keepMs?: number;
  /** Whether requests are being refused for want of time; default never. */
  isOverloaded?: () => boolean;
  now?: () => number;
}

/** `/livez` says that the process answers, `/readyz` that it can do its work. */
export class Health {
  readonly #options: Required<HealthOptions>;
  #last: { at: number; result: Promise<Record<string, string>> } | undefined;
  #stopping = false;

  constructor({ checks, keepMs = 1000, isOverloaded = () => false, now = Date.now }: HealthOptions) {
    this.#options = { checks, keepMs, isOverloaded, now };
  }

  /** From now on not ready: balancers send new requests elsewhere while those under way finish. */
  stopping(): void {
    this.#stopping = true;
  }

  live(_request: IncomingMessage, response: ServerResponse): void {
    sendJson(response, 200, { status: 'live' });
  }

  async ready(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#stopping) return sendJson(response, 503, { status: 'stopping' });
    const checks = await this.#results();
    const ready = Object.values(checks).every((result) => result === 'ok');
    // Said, but no reason to send requests elsewhere: when all replicas are busy, none would be left.
    const load = this.#options.isOverloaded() ? { load: 'overloaded' } : {};
    sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...load, checks });
  }

  #results(): Promise<Record<string, string>> {
    const { checks, keepMs, now } = this.#options;
    if (!this.#last || this.#last.at + keepMs <= now()) {
      this.#last = { at: now(), result: runAll(checks) };
    }
    return this.#last.result;
  }
}

async function runAll(checks: readonly ReadinessCheck[]): Promise<Record<string, string>> {
  const results = checks.map(async ({ name, check }): Promise<[string, string]> => {
    try {
      await check();
      return [name, 'ok'];
    } catch (error) {
      return [name, error instanceof Error ? error.message : String(error)];
    }
  });
  return Object.fromEntries(await Promise.all(results));
}
