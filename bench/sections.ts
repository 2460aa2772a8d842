import { calls } from './calls/calls.js';
import { hostile } from './hostile/hostile.js';
import { overload } from './overload/overload.js';
import { ownTimeInMemory, ownTimeRecorded, wholePath } from './own-time/own-time.js';
import { scale } from './scale/scale.js';
import { underQuota } from './under-quota/under-quota.js';

export interface SectionOptions {
  /** A smoke test: everything once and as short as it goes. What it measures is worth nothing. */
  quick: boolean;
}

/** One question the benchmark answers: measures, and gives what it found as Markdown with a heading of level 2. */
export type Section = (options: SectionOptions) => Promise<string>;

/** All sections by the names they are asked for with, in the order they run and stand in results.md. */
export const sections: Readonly<Record<string, Section>> = {
  calls,
  'under-quota': underQuota,
  'own-time': ownTimeInMemory,
  'own-time-recorded': ownTimeRecorded,
  'whole-path': wholePath,
  overload,
  hostile,
  scale,
};
