import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compileSources } from '../processes/compile-sources.js';
import { nodeOptionsFor } from '../processes/node-options.js';
import type { FromWatched, Question, ToWatched, Vitals } from './vitals.js';

/** A process that listens somewhere and tells how it is. */
export interface Watched {
  url: string;
  ask(question: Question): Promise<Vitals>;
  end(): Promise<void>;
}

/** Watched processes of one measurement: it ends these and no others. */
export class WatchedProcesses {
  readonly #running = new Set<ChildProcess>();

  /**
   * Starts a file as a process, with Node as it runs in production.
   *
   * @param name the file's name without ending, from `bench`: `vitals/gateway`
   * @param options what it reads with `given` (bench/processes/child.ts)
   * @throws when it ends before it listens
   */
  async start(name: string, options: object): Promise<Watched> {
    const file = join(await compileSources(), 'bench', `${name}.js`);
    const child = fork(file, [JSON.stringify(options)], {
      // Without tsx, which runs the benchmark itself.
      execArgv: [...nodeOptionsFor(name), '--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    this.#running.add(child);
    child.setMaxListeners(0);
    child.once('exit', () => this.#running.delete(child));
    let asked = 0;
    const { url } = (await messageOf(child, (message) => 'url' in message)) as { url: string };
    return {
      url,
      async ask(question) {
        const id = ++asked;
        const answer = messageOf(child, (message) => 'id' in message && message.id === id);
        child.send({ id, question } satisfies ToWatched);
        return ((await answer) as { vitals: Vitals }).vitals;
      },
      end: () => end(child),
    };
  }

  /** Ends all of them. */
  async end(): Promise<void> {
    await Promise.all([...this.#running].map(end));
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function messageOf(child: ChildProcess, wanted: (message: FromWatched) => boolean): Promise<FromWatched> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      act();
    };
    const onMessage = (message: FromWatched) => {
      if (wanted(message)) settle(() => resolve(message));
    };
    const onExit = (code: number | null, signal: string | null) =>
      settle(() =>
        reject(new Error(`"${child.spawnargs.at(-2)}" ended by itself (${code ?? signal ?? 'unknown'}).`)),
      );
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
