import { demo } from './demo.js';
import { distributor } from './distributor.js';
import { empty } from './empty.js';
import { monthEnd } from './month-end.js';
import type { Scenario } from './scenario.js';
import { trouble } from './trouble.js';

/** Every scenario by its name; another one is another line. */
export const scenarios = {
  demo,
  empty,
  distributor,
  'month-end': monthEnd,
  trouble,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];
