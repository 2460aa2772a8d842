import { readReport } from '../../partner/tally/read-report.js';
import type { GatewayContext } from '../context.js';

/**
 * Adds what a subgraph says it has called to the tally of the client's request. One that says nothing, or something else,
 * is a stranger's: how long its answer may be kept nobody knows, so it may be used once.
 */
export function countCalls(name: string, { tally }: GatewayContext, extensions: unknown): void {
  const report = readReport((extensions as { partnerCalls?: unknown } | null | undefined)?.partnerCalls);
  if (report) tally.add(report);
  else tally.used(name, { ageMs: 0, freshForMs: 0 });
}
