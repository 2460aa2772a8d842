import type { Beginning } from '../beginning.js';
import { problemIn, withDefaults, type SandboxOptions, type Settings } from '../options.js';
import { stateVersion, type Header } from './entry.js';
import { UnusableState } from './read-lines.js';

export function headerOf({ seed, customers, scenario, now }: Settings, beginning: Beginning): Header {
  return {
    sandboxState: stateVersion,
    seed,
    customers,
    scenario,
    ...(now && { now: now.toISOString() }),
    start: new Date(beginning.start).toISOString(),
    offset: beginning.offset,
  };
}

export function optionsOf({
  seed,
  customers,
  scenario,
  now,
}: Header): Pick<SandboxOptions, 'seed' | 'customers' | 'scenario' | 'now'> {
  return { seed, customers, scenario, now: now === undefined ? undefined : new Date(now) };
}

/** What is asked for must be what the file was made with; what is not asked for is the file's to say. */
export function checkAgainst(options: SandboxOptions, header: Header) {
  for (const name of ['seed', 'customers', 'scenario'] as const) {
    const [asked, found] = [options[name], header[name]];
    if (asked !== undefined && asked !== found) {
      throw new UnusableState(`has ${name} ${found}, and not ${asked} as asked for`);
    }
  }
  const problem = problemIn(withDefaults(optionsOf(header)));
  if (problem) throw new UnusableState(`cannot be: ${problem}`);
  const asked = options.now?.toISOString();
  if (asked !== undefined && asked !== header.now) {
    throw new UnusableState(`started at ${header.now ?? 'the real time'}, and not at ${asked} as asked for`);
  }
}
