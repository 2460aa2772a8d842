import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../../partner/settings/project-root.js';

/** `npm start` and everything that it writes, with what its children write. */
export class WholeOutput {
  output = '';
  readonly #child: ChildProcess;

  private constructor(environment: NodeJS.ProcessEnv) {
    const main = join(projectRoot, 'gateway/start/main.ts');
    this.#child = spawn(process.execPath, ['--import', 'tsx', main], {
      cwd: projectRoot,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
  }

  static async start(environment: NodeJS.ProcessEnv): Promise<WholeOutput> {
    const started = new WholeOutput(environment);
    while (started.#url() === undefined) {
      const ended = await Promise.race([
        once(started.#child, 'exit'),
        once(started.#child.stdout!, 'data').then(() => undefined),
      ]);
      if (ended) throw new Error(`It ended: ${started.output}`);
    }
    return started;
  }

  #url(): string | undefined {
    return /curl[^]*}'/.test(this.output) ? /GraphQL +(\S+)/.exec(this.output)?.[1] : undefined;
  }

  get url(): string {
    return this.#url()!;
  }

  async end(): Promise<void> {
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGTERM');
    await closed;
  }
}
