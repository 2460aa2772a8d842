import { setTimeout as delay } from 'node:timers/promises';
import type { PartnerMode } from '../partner/bench-context.js';
import { type Watched, type WatchedProcesses } from '../vitals/watched.js';
import { askPage } from './connection.js';
import type { Middle } from './questions.js';

/** A business of some size, and what is asked about it. */
export interface Stage {
  customers: number;
  sandbox: Watched;
  middle: Middle;
  /** Starts a gateway before it that knows nothing yet. */
  gateway: (mode: PartnerMode) => Promise<Watched>;
}

/** Starts a sandbox of each size, and waits until they have prepared their lists. */
export async function openStages(
  processes: WatchedProcesses,
  sizes: readonly number[],
): Promise<readonly Stage[]> {
  return Promise.all(
    sizes.map(async (customers) => {
      const sandbox = await processes.start('vitals/sandbox', { customers });
      await idle(sandbox);
      const gateway = (mode: PartnerMode) =>
        processes.start('vitals/gateway', { mode, sandboxUrl: sandbox.url });
      const asked = await gateway('sandbox');
      const middle = await middleOf(asked.url, customers);
      await asked.end();
      return { customers, sandbox, middle, gateway };
    }),
  );
}

/** Waits until the process has had next to nothing to do for a second. */
export async function idle(process: Watched): Promise<void> {
  let before = await process.ask('tell');
  for (let quiet = 0; quiet < 4;) {
    await delay(250);
    const now = await process.ask('tell');
    quiet = now.cpu - before.cpu < 50 ? quiet + 1 : 0;
    before = now;
  }
}

/** The cursor in the middle of all customers, found as a client finds it: by paging there. */
async function middleOf(url: string, customers: number): Promise<Middle> {
  const pages = Math.max(1, Math.floor(customers / 2 / largestPage));
  const rows = Math.min(largestPage, Math.floor(customers / 2));
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const query = `query ($after: String) {
      customers(first: ${rows}, after: $after) { totalCount pageInfo { hasNextPage endCursor } }
    }`;
    after = (await askPage(url, { name: 'the way to the middle', query, variables: { after } })).pageInfo
      .endCursor;
  }
  return after!;
}

/** Most rows the graph gives at a time. */
const largestPage = 5000;
