import { scenarioNames, type ScenarioName } from './scenarios/index.js';

export { sandboxPartner } from './auth/partners.js';
export type { ScenarioName } from './scenarios/index.js';

/** How a sandbox is started. Every option has a default; none is read from the environment here. */
export interface SandboxOptions {
  /** TCP port; 0 takes any free one. Default 0. */
  port?: number | undefined;
  /** Address to listen on. The control surface exists on a loopback address only. Default 127.0.0.1. */
  host?: string | undefined;
  /** All data follow from it: same seed, customers, scenario and day of `now`, same data on any machine. Default 1. */
  seed?: number | undefined;
  /** The partner's own customers; those of resellers, about a tenth more, come on top. Default 120. */
  customers?: number | undefined;
  /** The situation it starts in, see `scenarios/`. Default demo. */
  scenario?: ScenarioName | undefined;
  /** Milliseconds every answer takes; computing it is part of them. Default 0. */
  latencyMs?: number | undefined;
  /** `documented` answers 429 over the contract's quotas; `off` never does. Default documented. */
  quota?: QuotaMode | undefined;
  /** Start of the business clock, which then runs. Default: the real time. */
  now?: Date | undefined;
  /**
   * File in which what happens is written down, and gone on with at the next start. Seed, customers, scenario and `now`
   * of an existing file hold where they are not given. Default: none, everything is forgotten at the end.
   */
  state?: string | undefined;
}

export type QuotaMode = 'documented' | 'off';

/** Options with their defaults applied. */
export interface Settings {
  port: number;
  host: string;
  seed: number;
  customers: number;
  scenario: ScenarioName;
  latencyMs: number;
  quota: QuotaMode;
  /** Undefined: the business clock starts at the real time. */
  now: Date | undefined;
}

export const maxCustomers = 400_000;

export function settingsFrom(options: SandboxOptions): Settings {
  const settings = withDefaults(options);
  const problem = problemIn(settings);
  if (problem) throw new RangeError(problem);
  return settings;
}

export function withDefaults(options: SandboxOptions): Settings {
  return {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    seed: options.seed ?? 1,
    customers: options.customers ?? 120,
    scenario: options.scenario ?? 'demo',
    latencyMs: options.latencyMs ?? 0,
    quota: options.quota ?? 'documented',
    now: options.now,
  };
}

/** The first option that cannot work, in words, or undefined. */
export function problemIn({
  seed,
  customers,
  scenario,
  latencyMs,
  quota,
  now,
}: Settings): string | undefined {
  if (!Number.isSafeInteger(seed)) return `seed must be an integer, but got ${seed}`;
  if (!Number.isInteger(customers) || customers < 0 || customers > maxCustomers) {
    return `customers must be an integer from 0 to ${maxCustomers}, but got ${customers}`;
  }
  if (!scenarioNames.includes(scenario)) {
    return `scenario must be one of ${scenarioNames.join(', ')}, but got ${String(scenario)}`;
  }
  if (!Number.isInteger(latencyMs) || latencyMs < 0 || latencyMs > 600_000) {
    return `latencyMs must be an integer from 0 to 600000, but got ${latencyMs}`;
  }
  if (quota !== 'documented' && quota !== 'off')
    return `quota must be documented or off, but got ${String(quota)}`;
  if (now && Number.isNaN(now.getTime())) return 'now must be a valid date';
  return undefined;
}
