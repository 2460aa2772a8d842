import { calls } from './calls/calls.js';
import { hostile } from './hostile/hostile.js';
import { overload } from './overload/overload.js';
import { ownTimeInMemory, ownTimeRecorded, wholePath } from './own-time/own-time.js';
import { scale } from './scale/scale.js';
import type { Section } from './section.js';
import { underQuota } from './under-quota/under-quota.js';

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
