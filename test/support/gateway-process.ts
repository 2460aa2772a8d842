import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { request } from 'undici';
import { projectRoot } from '../../partner/settings/project-root.js';
import type { GraphQLAnswer } from './start-all.js';

export interface Asking {
  /** API key of who asks; default: nobody in particular. */
  key?: string;
  /** Leaves without an answer. */
  signal?: AbortSignal | undefined;
}

/** A gateway in a process of its own, as an operator starts it. */
export class GatewayProcess {
  readonly url: string;
  readonly said: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, said: string) {
    this.#child = child;
    this.said = said;
    this.url = /GraphQL +(\S+)/.exec(said)![1]!;
  }

  /**
   * @param command `gateway-main` for the gateway alone, `main` for everything
   * @param compiled what `npm run build:server` has made, which starts in a third of the time; default: the sources
   */
  static async start(
    command: 'main' | 'gateway-main',
    environment: NodeJS.ProcessEnv,
    { compiled = false } = {},
  ): Promise<GatewayProcess> {
    const file = compiled ? `dist/gateway/start/${command}.js` : `gateway/start/${command}.ts`;
    const loader = compiled ? [] : ['--import', 'tsx'];
    const child = spawn(process.execPath, [...loader, join(projectRoot, file)], {
      cwd: projectRoot,
      env: {
        ...{ PATH: process.env.PATH, HOME: process.env.HOME, PARTNER_API_URL: '', PORT: '0' },
        // Its log is the test's output.
        REQUEST_LOG: 'off',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!/curl[^]*}'\n/.test(said)) {
      const ended = await Promise.race([
        once(child, 'exit'),
        once(child.stdout, 'data').then(() => undefined),
      ]);
      if (ended) throw new Error(`The gateway ended: ${said}`);
    }
    return new GatewayProcess(child, said);
  }

  /** Sends an operation as a client does and gives the answer's body. */
  async query(query: string, variables?: object, { key, signal }: Asking = {}): Promise<GraphQLAnswer> {
    const answer = await request(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      signal,
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.body.json()) as GraphQLAnswer;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
