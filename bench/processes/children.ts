import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromChild, ToChild } from './child.js';

/** A process of the benchmark that listens somewhere. */
export interface Child {
  url: string;
  /** Processor time it has used since it started, in milliseconds. */
  cpuMs(): Promise<number>;
}

/** The processes the benchmark started, so that it ends these and no others. */
export class Children {
  readonly #running = new Set<ChildProcess>();

  /**
   * Starts a file of this folder as a process.
   *
   * @param name the file's name without ending
   * @param options what it reads with `given`
   * @throws when it ends before it listens
   */
  async start(name: string, options: object): Promise<Child> {
    const file = new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
    const child = fork(file, [JSON.stringify(options)]);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    const { url } = (await messageOf(child, name)) as { url: string };
    return {
      url,
      async cpuMs() {
        child.send('cpu' satisfies ToChild);
        return ((await messageOf(child, name)) as { cpuMs: number }).cpuMs;
      },
    };
  }

  /** Ends all of them. */
  async stop(): Promise<void> {
    await Promise.all(
      [...this.#running].map(async (child) => {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        await exit;
      }),
    );
  }
}

async function messageOf(child: ChildProcess, name: string): Promise<FromChild> {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', { signal: ended.signal }).then(([message]) => message as FromChild),
      once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`The process "${name}" ended with exit code ${String(code)}.`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}
