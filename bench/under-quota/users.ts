import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Operation } from '../operations.js';
import type { Contender } from './contender.js';
import { random } from '../load/random.js';

export interface Crowd {
  users: number;
  seconds: number;
  /** Those who still wait that many seconds after the end give up. */
  patience: number;
}

/** What the users met. Milliseconds; of those who gave up, what they had waited by then. */
export interface Met {
  times: number[];
  /** How often, by code. */
  failures: Map<string, number>;
}

/** Each user asks one operation of the mix after the other, and thinks for half a second to one and a half between. */
const shortestMs = 500;

/** The same users, in the same order, for every contender: all follows from the seed. */
export async function letUsersAsk(
  contender: Contender,
  mix: readonly ((random: () => number) => Operation)[],
  { users, seconds, patience }: Crowd,
): Promise<Met> {
  const met: Met = { times: [], failures: new Map() };
  const end = performance.now() + seconds * 1000;
  const givingUp = AbortSignal.timeout((seconds + patience) * 1000);
  // Everybody listens to it at once.
  setMaxListeners(0, givingUp);
  const user = async (seed: number) => {
    const next = random(seed);
    const think = () => setTimeout(shortestMs + next() * 1000);
    // They do not all come at once.
    for (await setTimeout(next() * 1000); performance.now() < end; await think()) {
      const operation = mix[Math.floor(next() * mix.length)]!(next);
      const begun = performance.now();
      const failure = await contender
        .ask(operation, givingUp)
        .catch((error: Error) => (givingUp.aborted ? 'gave up' : error.name));
      met.times.push(performance.now() - begun);
      if (failure) met.failures.set(failure, (met.failures.get(failure) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: users }, (_, index) => user(index + 1)));
  return met;
}
