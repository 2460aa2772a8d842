import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoadLimits } from '../../gateway/load/limits.js';
import type { BurningReport } from '../../gateway/testing/burning-gateway.js';
import { projectRoot } from '../../partner/settings/project-root.js';

export interface TimedAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  ms: number;
}

/** A gateway whose fields burn the processor, in a process of its own so that who asks has time to ask. */
export class BurningProcess {
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(
    readonly url: string,
    readonly child: ChildProcess,
  ) {}

  static async start(burnMs: number, limits: Partial<LoadLimits> = {}): Promise<BurningProcess> {
    const child = fork(join(projectRoot, 'gateway/testing/burning-gateway.ts'), {
      execArgv: ['--import', 'tsx', '--expose-gc'],
      cwd: projectRoot,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        BURN_MS: String(burnMs),
        LIMITS: JSON.stringify(limits),
      },
    });
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return new BurningProcess(url, child);
  }

  async report(): Promise<BurningReport> {
    this.child.send('report');
    return ((await once(this.child, 'message')) as [BurningReport])[0];
  }

  ask(field: string, headers: Record<string, string> = {}): Promise<TimedAnswer> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: `{ ${field} }` });
      const sent = { 'content-type': 'application/json', 'content-length': body.length, ...headers };
      request(`${this.url}/graphql`, { method: 'POST', agent: this.#agent, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            ms: performance.now() - begun,
          }),
        );
      })
        .on('error', reject)
        .end(body);
    });
  }

  /** Asks so often, whether answers come or not. */
  async askAtRate(field: string, perSecond: number, seconds: number): Promise<TimedAnswer[]> {
    const asked: Promise<TimedAnswer>[] = [];
    const begun = performance.now();
    for (let passed = 0; passed < seconds; passed = (performance.now() - begun) / 1000) {
      while (asked.length < passed * perSecond) asked.push(this.ask(field));
      await pause(2);
    }
    return Promise.all(asked);
  }

  async end(): Promise<void> {
    this.#agent.destroy();
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
