/** What differs between two recordings of the same: ids that the ledger makes up. */
const madeUp = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An answer as it is shown: of each list only the first, with a word on how many more there are. */
export function shorten(value: unknown, first: number): unknown {
  if (typeof value === 'string') return value.replace(madeUp, '0b3e9c52-7a41-4d0e-9a55-6f1c2d8e4b70');
  if (Array.isArray(value)) {
    const shown = value.slice(0, first).map((item) => shorten(item, first));
    return value.length > first ? [...shown, `… and ${value.length - first} more`] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shorten(item, first)]));
}
