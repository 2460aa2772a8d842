import type { Settings } from './options.js';
import { scenarios } from './scenarios/index.js';

/** Where the business clock of a world started, and how far from real time: two things a restart must not change. */
export interface Beginning {
  /** Business time, milliseconds; the data end at the midnight UTC before it. */
  start: number;
  /** Milliseconds the business clock was ahead of real time. */
  offset: number;
}

/** The beginning of a world that is made at `realTime`. */
export function beginningOf({ scenario, now }: Settings, realTime = Date.now()): Beginning {
  const usual = now?.getTime() ?? realTime;
  const start = scenarios[scenario].start?.(usual) ?? usual;
  return { start, offset: start - realTime };
}
