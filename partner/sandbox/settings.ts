import { type Environment, oneOf, readSettings, wholeNumber } from '../settings/settings.js';
import { sandboxPartner, type SandboxOptions } from './options.js';

const table = {
  SANDBOX_PORT: wholeNumber(0, 65535),
  SANDBOX_SEED: wholeNumber(0, 2 ** 31 - 1),
  SANDBOX_CUSTOMERS: wholeNumber(0, 100_000),
  SANDBOX_LATENCY_MS: wholeNumber(0, 60_000),
  SANDBOX_QUOTA: oneOf('documented', 'off'),
} as const;

export function readSandboxSettings(
  environment: Environment,
): Required<Omit<SandboxOptions, 'host' | 'now'>> {
  const set = readSettings(table, environment);
  return {
    port: set.SANDBOX_PORT ?? 4100,
    seed: set.SANDBOX_SEED ?? 1,
    customers: set.SANDBOX_CUSTOMERS ?? 120,
    latencyMs: set.SANDBOX_LATENCY_MS ?? 0,
    quota: set.SANDBOX_QUOTA ?? 'documented',
  };
}

/** The sandbox as the partner API of whoever has none configured: where it listens and whom it knows. */
export function standInPartner(environment: Environment, port = readSandboxSettings(environment).port) {
  return { url: `http://127.0.0.1:${port}`, credentials: sandboxPartner };
}
