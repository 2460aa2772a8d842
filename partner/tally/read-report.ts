import type { OperationTally, TallyReport } from './tally.js';

/** More operations than any partner API has: beyond this a report is no report. */
const mostOperations = 500;

const operationName = /^\w{1,100}$/;

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value);

/**
 * The report that another process sent, or undefined when it is anything else: who answers there may be a stranger. What
 * is not part of a report is left out of it.
 */
export function readReport(value: unknown): TallyReport | undefined {
  if (!isRecord(value) || !isRecord(value.operations)) return undefined;
  const { ageMs, freshForMs } = value;
  const total = readCounts(value);
  if (!total || !isAmount(ageMs) || !(freshForMs === null || isAmount(freshForMs))) return undefined;
  const entries = Object.entries(value.operations);
  if (entries.length > mostOperations) return undefined;
  const operations: [string, OperationTally][] = [];
  for (const [name, counts] of entries) {
    const read = operationName.test(name) && isRecord(counts) ? readCounts(counts) : undefined;
    if (!read) return undefined;
    operations.push([name, read]);
  }
  return { ...total, ageMs, freshForMs, operations: Object.fromEntries(operations) };
}

function readCounts({ made, cached, prefetched, coalesced, waitedMs, stale }: Record<string, unknown>) {
  const counts = { made, cached, prefetched, coalesced, waitedMs, stale };
  return Object.values(counts).every(isAmount) ? (counts as OperationTally) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
