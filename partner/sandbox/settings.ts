import { type Environment, oneOf, readSettings, text, wholeNumber } from '../settings/settings.js';
import { maxCustomers, sandboxPartner, type SandboxOptions } from './options.js';
import { scenarioNames } from './scenarios/index.js';

const table = {
  SANDBOX_PORT: wholeNumber(0, 65535),
  SANDBOX_SEED: wholeNumber(0, 2 ** 31 - 1),
  SANDBOX_CUSTOMERS: wholeNumber(0, maxCustomers),
  SANDBOX_SCENARIO: oneOf(...scenarioNames),
  SANDBOX_LATENCY_MS: wholeNumber(0, 60_000),
  SANDBOX_QUOTA: oneOf('documented', 'off'),
  SANDBOX_STATE: text(/\S/, 'the path of a file'),
} as const;

/** What the environment says of the sandbox; what it does not say is an option's default, or its state file's. */
export function readSandboxSettings(environment: Environment): SandboxOptions & { port: number } {
  const set = readSettings(table, environment);
  return {
    port: set.SANDBOX_PORT ?? 4100,
    seed: set.SANDBOX_SEED,
    customers: set.SANDBOX_CUSTOMERS,
    scenario: set.SANDBOX_SCENARIO,
    latencyMs: set.SANDBOX_LATENCY_MS,
    quota: set.SANDBOX_QUOTA,
    state: set.SANDBOX_STATE,
  };
}

/** The sandbox as the partner API of whoever has none configured: where it listens and whom it knows. */
export function standInPartner(environment: Environment, port = readSandboxSettings(environment).port) {
  return { url: `http://127.0.0.1:${port}`, credentials: sandboxPartner };
}
