import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FromChild, Memory, ToChild, Usage } from './child.js';
import { compileSources } from './compile-sources.js';
import { nodeOptionsFor } from './node-options.js';
import type { SelfTimes } from './profiler.js';

/** A process of the benchmark that listens somewhere. */
export interface Child {
  url: string;
  /** Processor time it has used since it started, in milliseconds. */
  cpuMs(): Promise<number>;
  memory(): Promise<Memory>;
  /** Watches it while the work is done, and tells what its time was spent on. */
  profile(work: () => Promise<unknown>): Promise<SelfTimes>;
}

/** The processes the benchmark started, so that it ends these and no others. */
export class Children {
  readonly #running = new Set<ChildProcess>();

  /**
   * Starts a file as a process, with Node as it runs in production.
   *
   * @param name the file's name without ending, from this folder: `../peers/apollo-gateway`
   * @param options what it reads with `given`
   * @throws when it ends before it listens
   */
  async start(name: string, options: object): Promise<Child> {
    const file = join(await compileSources(), 'bench/processes', `${name}.js`);
    const child = fork(file, [JSON.stringify(options)], {
      // Without tsx, which runs the benchmark itself.
      execArgv: [...nodeOptionsFor(name)],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    const { url } = (await messageOf(child, name)) as { url: string };
    const question = async (asked: ToChild) => {
      child.send(asked);
      return messageOf(child, name);
    };
    return {
      url,
      cpuMs: async () => ((await question('usage')) as Usage).cpuMs,
      memory: async () => ((await question('usage')) as Usage).memory,
      async profile(work) {
        await question('startProfile');
        await work();
        return (await question('stopProfile')) as SelfTimes;
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
