import { PartnerCalls } from '../load/partner-calls.js';
import { askPage, type Connection } from './connection.js';
import { exportedLists, exportPage } from './questions.js';
import type { Stage } from './stage.js';

/** What a whole export costs. Sizes are MB, time seconds. */
export interface ExportCost {
  list: string;
  customers: number;
  rows: number;
  calls: number;
  seconds: number;
  /** Processor time of the gateway for 1,000 rows, in milliseconds. */
  cpuPerThousand: number;
  peakRss: number;
  peakHeap: number;
}

/** A client that reads everything, page after page, from a gateway started for it. */
export async function measureExports(stages: readonly Stage[]): Promise<ExportCost[]> {
  const costs: ExportCost[] = [];
  for (const list of exportedLists) {
    for (const { customers, sandbox, gateway: start } of stages) {
      const gateway = await start('sandbox');
      const before = await gateway.ask('start anew');
      const began = performance.now();
      const { result: rows, total: calls } = await new PartnerCalls(sandbox.url).during(async () => {
        let read = 0;
        for (let page: Connection | undefined; page?.pageInfo.hasNextPage ?? true;) {
          page = await askPage(gateway.url, exportPage(list, page?.pageInfo.endCursor ?? null));
          read += page.nodes.length;
          if (!page.pageInfo.hasNextPage && read !== page.totalCount) {
            throw new Error(`The export of ${list.name} has ${read} of ${page.totalCount} rows.`);
          }
        }
        return read;
      });
      const seconds = (performance.now() - began) / 1000;
      const after = await gateway.ask('tell');
      await gateway.end();
      costs.push({
        list: list.name,
        customers,
        rows,
        calls,
        seconds,
        cpuPerThousand: ((after.cpu - before.cpu) / rows) * 1000,
        peakRss: Math.max(after.peak.rss, after.peakEver),
        peakHeap: after.peak.heap,
      });
    }
  }
  return costs;
}
