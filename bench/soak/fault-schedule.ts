import { request } from 'undici';
import { setTimeout as delay } from 'node:timers/promises';
import { type FaultKind, faultKinds, writeCodes } from './faults.js';

/** A fault from when to when, in milliseconds of `performance.now()`. */
interface Episode {
  kind: FaultKind;
  from: number;
  to: number;
}

/** How long a fault lasts, and the peace after it, in milliseconds. */
const lasts = 3000;
const peace = 1500;

/** Lets one fault after the other happen at the sandbox, and knows afterwards which could be the cause of an error. */
export class FaultSchedule {
  readonly #url: string;
  readonly #episodes: Episode[] = [];
  #stop: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();
  #next = 0;

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox/faults`;
  }

  start(): void {
    this.#stop = new AbortController();
    this.#running = this.#run(this.#stop.signal);
  }

  /** Ends the fault that is there, if any. */
  async stop(): Promise<void> {
    this.#stop?.abort();
    await this.#running;
  }

  /** How often each kind has happened. */
  counts(): Map<string, number> {
    const counts = new Map(faultKinds.map(({ name }) => [name, 0]));
    for (const { kind } of this.#episodes) counts.set(kind.name, counts.get(kind.name)! + 1);
    return counts;
  }

  /**
   * The fault that explains an error of a request, by name; undefined when none of its time does.
   *
   * @param code the error's
   * @param from when the request was sent, or for a write what it repeats
   */
  explains(code: string, from: number, to: number): string | undefined {
    const isWrite = writeCodes.includes(code);
    return this.#episodes.find(({ kind, ...episode }) => {
      const overlaps = episode.from < to && from < episode.to + kind.lingersMs;
      return overlaps && (kind.mayCause.includes(code) || (isWrite && kind.mayCause.length > 0));
    })?.kind.name;
  }

  /** The faults of a time, for whoever has to find out. */
  during(from: number, to: number): string[] {
    return this.#episodes
      .filter((episode) => episode.from < to && from < episode.to)
      .map(({ kind }) => kind.name);
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const kind = faultKinds[this.#next++ % faultKinds.length]!;
      const episode = { kind, from: performance.now(), to: Infinity };
      this.#episodes.push(episode);
      await this.#put([kind.fault]);
      await pause(lasts, signal);
      await this.#put([]);
      episode.to = performance.now();
      await pause(peace, signal);
    }
  }

  async #put(faults: object[]): Promise<void> {
    const body = JSON.stringify(faults);
    const headers = { 'content-type': 'application/json' };
    const answer = await request(this.#url, { method: 'PUT', headers, body });
    await answer.body.dump();
    if (answer.statusCode >= 300) throw new Error(`The sandbox refuses ${body}.`);
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => {});
}
