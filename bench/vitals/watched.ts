import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
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
   * Starts a file as a process.
   *
   * @param options what it reads with `given` (bench/processes/child.ts)
   * @throws when it ends before it listens
   */
  async start(file: URL, options: object): Promise<Watched> {
    const execArgv = [...process.execArgv, '--expose-gc'];
    const child = fork(fileURLToPath(file), [JSON.stringify(options)], { execArgv });
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

/** The file of a process of this folder. */
export function processFile(name: 'gateway' | 'sandbox'): URL {
  return new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
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
