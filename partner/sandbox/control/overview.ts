import { scenarioNames, scenarios } from '../scenarios/index.js';
import { utc } from '../time.js';
import type { World } from '../world.js';

/** What is running, and how to talk to it. `credentials` are those of the first partner. */
export function overview({ settings, clock, partners }: World) {
  const { seed, customers, scenario, quota, latencyMs } = settings;
  return {
    seed,
    customers,
    scenario,
    now: utc(clock.now()),
    quota,
    latencyMs,
    credentials: partners[0]!.credentials,
    partners: partners.map(({ credentials, role, book }) => ({
      role,
      customers: book.own.size,
      resellers: book.resellers.length,
      customersOfResellers: book.resellers.reduce((total, { portfolio }) => total + portfolio.size, 0),
      credentials,
    })),
  };
}

/** The situations a sandbox can start in. */
export function listScenarios() {
  return scenarioNames.map((name) => ({ name, description: scenarios[name].description }));
}
