import { request } from 'undici';
import { backendUrl } from '../backend/ask-backend.js';
import { type Answer, bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';
import type { Child } from '../processes/children.js';

/** Who serves the screens. */
export interface Contender {
  name: string;
  /** Processor time of its process so far, in milliseconds. */
  cpuMs(): Promise<number>;
  /** Asks once; resolves to what went wrong, by a code, or to undefined. */
  ask(operation: Operation, signal?: AbortSignal): Promise<string | undefined>;
}

export function gatewayAt(process: Child): Contender {
  return {
    name: 'gateway',
    cpuMs: () => process.cpuMs(),
    async ask(operation, signal) {
      const answer = await request(process.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(operation),
        signal: signal ?? null,
        headersTimeout: 0,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) return `HTTP ${answer.statusCode}`;
      const { data, errors } = JSON.parse(text) as Answer;
      const [error] = (errors ?? []) as { extensions?: { code?: string } }[];
      return error ? (error.extensions?.code ?? 'error') : data ? undefined : 'no data';
    },
  };
}

export function backendAt(process: Child): Contender {
  return {
    name: 'by hand',
    cpuMs: () => process.cpuMs(),
    async ask({ name, variables = {} }, signal) {
      const address = backendUrl(process.url, name, variables);
      const answer = await request(address, { signal: signal ?? null, headersTimeout: 0 });
      const body = (await answer.body.json()) as { error?: string } | null;
      return answer.statusCode === 200 ? undefined : (body?.error ?? `HTTP ${answer.statusCode}`);
    },
  };
}
