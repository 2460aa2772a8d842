import { Big } from 'big.js';

/** The fields of the graph whose values an answer stands or falls with. */
const telling: readonly string[] = ['id', 'code', 'amount', 'accountName'];

/**
 * Makes sure that another's answer has every id, code, account name and amount that the graph's has, wherever.
 *
 * @param fields the graph's fields that count; default: those
 * @throws naming the operation and some that are missing
 */
export function checkSameFacts(name: string, graph: unknown, other: unknown, fields = telling): void {
  const there = new Set<string>();
  JSON.stringify(other, (_key, value: unknown) => {
    if (isLeaf(value)) there.add(canonical(value));
    return value;
  });
  const missing: string[] = [];
  JSON.stringify(graph, (key, value: unknown) => {
    if (fields.includes(key) && isLeaf(value) && !there.has(canonical(value)))
      missing.push(`${key} ${value}`);
    return value;
  });
  if (missing.length === 0) return;
  const some = missing.slice(0, 5).join(', ');
  throw new Error(`An answer to "${name}" lacks ${missing.length} facts of the graph's: ${some}`);
}

function isLeaf(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** One text for an amount, however many digits it is written with; ids that the graph makes begin with a month. */
function canonical(value: string | number): string {
  if (/^\d{4}-\d{2}:/.test(String(value))) return String(value).slice(8);
  return /^-?\d+(\.\d+)?$/.test(String(value)) ? new Big(value).toFixed() : String(value);
}
