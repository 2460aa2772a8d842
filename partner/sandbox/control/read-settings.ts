import { problemIn, type Settings } from '../options.js';
import { BadControlInput } from './bad-input.js';
import { readTime } from './read-clock.js';

const resettable = ['seed', 'customers', 'scenario', 'latencyMs', 'quota', 'now'] as const;

/** The current settings with the given ones in their place; the clock starts again where it started, or at `now`. */
export function readSettings(current: Settings, value: unknown): Settings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadControlInput('expected an object such as { "seed": 1, "customers": 120 }');
  }
  const unknown = Object.keys(value).find((key) => !(resettable as readonly string[]).includes(key));
  if (unknown)
    throw new BadControlInput(`${unknown}: unknown field, expected one of ${resettable.join(', ')}`);
  const given = value as Partial<Record<(typeof resettable)[number], never>>;
  const settings: Settings = {
    ...current,
    ...given,
    now: 'now' in given ? readTime(given.now) : current.now,
  };
  const problem = problemIn(settings);
  if (problem) throw new BadControlInput(problem);
  return settings;
}
