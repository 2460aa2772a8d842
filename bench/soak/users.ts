import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Operation } from '../operations.js';
import type { Client, Outcome } from './client.js';
import type { Payload, Writes } from './writes.js';

export interface UsersOptions {
  client: Client;
  count: number;
  reads: readonly Operation[];
  writes: Writes;
  /** A number in [0, 1). */
  random: () => number;
  /** Told of every request that has ended. */
  onOutcome: (outcome: Outcome) => void;
}

/** Of a user's requests. */
const writeShare = 0.05;
const hangUpShare = 0.03;
/** Milliseconds between an answer and the next question, at most. */
const longestThought = 2000;
/** Between two sendings of the same write, until it is settled. */
const repeatAfter = 1000;

/** Users who ask one thing after the other. */
export class Users {
  readonly #options: UsersOptions;
  #pause: AbortController | undefined;
  #running: Promise<unknown> = Promise.resolve();
  /** Writes that are not settled, from when on they were sent: whoever comes next sends them again. */
  readonly #unsettled: { operation: Operation; from: number }[] = [];

  constructor(options: UsersOptions) {
    this.#options = options;
  }

  /** Lets them go on. */
  go(): void {
    const pause = (this.#pause = new AbortController());
    setMaxListeners(this.#options.count, pause.signal); // all of them wait for it
    this.#running = Promise.all(Array.from({ length: this.#options.count }, () => this.#user(pause.signal)));
  }

  /** Resolves when all have their answer; they ask nothing more. */
  async pause(): Promise<void> {
    this.#pause?.abort();
    await this.#running;
  }

  async #user(signal: AbortSignal): Promise<void> {
    const { reads, random } = this.#options;
    while (!signal.aborted) {
      // First, so that they do not begin all at once.
      await delay(random() * longestThought, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      if (random() < writeShare) await this.#write();
      else await this.#read(reads[Math.floor(random() * reads.length)]!);
    }
  }

  async #read(operation: Operation): Promise<void> {
    const { client, random, onOutcome } = this.#options;
    const hangsUp = random() < hangUpShare;
    onOutcome(await client.ask(operation, hangsUp ? 1 + Math.floor(random() * 300) : undefined));
  }

  /** Sends a write, or again one that is not settled, with the same key. */
  async #write(): Promise<void> {
    const { client, writes, onOutcome } = this.#options;
    const due = this.#unsettled.findIndex(({ from }) => performance.now() - from > repeatAfter);
    const { operation, from } =
      due >= 0 ? this.#unsettled.splice(due, 1)[0]! : { operation: writes(), from: performance.now() };
    const outcome = await client.ask(operation);
    const payload = outcome.data?.result as Payload | undefined;
    const userErrors = payload?.userErrors ?? [];
    onOutcome({
      ...outcome,
      // What it says may come of anything that happened since it was first sent.
      from,
      errors: [...outcome.errors, ...userErrors.map(({ code }) => ({ code, detail: payload }))],
    });
    const status = payload?.operation?.status;
    if (status !== 'CONFIRMED' && status !== 'REJECTED') this.#unsettled.push({ operation, from });
  }
}
