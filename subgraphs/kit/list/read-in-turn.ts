import type { SubgraphContext } from '../context.js';
import type { ListFilter } from './partner-list.js';
import { requestScoped } from '../request-scoped.js';

/** Rows of one call, and how many there are in all. */
export interface Rows<Row> {
  rows: Row[];
  total: number;
}

export interface InTurn<Row> {
  /** Names the list in the memory of totals. */
  name: string;
  /** The filter of each part, in the order of the list. */
  parts: readonly ListFilter[];
  range: { offset: number; limit: number };
  ask: (part: ListFilter, range: { offset: number; limit: number }) => Promise<Rows<Row>>;
}

/** How long parts are, as far as this request has seen: a page then asks only the parts it lies in. */
const totals = requestScoped(() => new Map<string, number>());

/** Reads parts that the partner lists apart, such as kinds or years, as one list, one part after the other. */
export async function readInTurn<Row>(
  context: SubgraphContext,
  { name, parts, range: { offset, limit }, ask }: InTurn<Row>,
): Promise<Rows<Row>> {
  const seen = totals(context);
  const rows: Row[] = [];
  let total = 0;
  for (const part of parts) {
    const key = `${name} ${JSON.stringify(part)}`;
    const skipped = Math.max(0, offset - total);
    const wanted = limit - rows.length;
    const known = seen.get(key);
    if (known !== undefined && (wanted === 0 || skipped >= known)) {
      total += known;
      continue;
    }
    const page = await ask(part, { offset: skipped, limit: Math.max(1, wanted) });
    seen.set(key, page.total);
    rows.push(...page.rows.slice(0, wanted));
    total += page.total;
  }
  return { rows, total };
}
