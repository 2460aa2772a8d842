import type { TallyReport } from '../../partner/tally/tally.js';

/**
 * What an answer consists of: data of a query; the schema alone, as tools ask for it; or what must not be given to anybody
 * again, because something was changed or went wrong.
 */
export type AnswerKind = 'data' | 'schema' | 'unrepeatable';

/** How long a tool may keep the schema, in seconds: it changes when another supergraph is served, which nobody waits for. */
const schemaSeconds = 60;

/**
 * The headers by which an answer may be kept as long as everything in it may be used: `max-age` less `Age` is what is left
 * to the answer that ends first, `Age` is the age of the oldest. Only the caller's own cache may keep it.
 */
export function cachingHeaders(
  kind: AnswerKind,
  { ageMs, freshForMs, stale }: Pick<TallyReport, 'ageMs' | 'freshForMs' | 'stale'>,
): Record<string, string> {
  if (kind === 'unrepeatable') return { 'cache-control': 'no-store' };
  if (kind === 'schema') return { 'cache-control': `private, max-age=${schemaSeconds}` };
  const left = Math.floor((freshForMs ?? 0) / 1000);
  if (left === 0 || stale > 0) return { 'cache-control': 'no-cache' };
  const age = Math.floor(ageMs / 1000);
  return { 'cache-control': `private, max-age=${age + left}`, age: String(age) };
}
