/** What never changes, and is therefore not copied: specifications are the catalogue's own. */
const shared = 'specification';

/** A deep copy of plain data, to be edited. Objects in it that are one and the same become several. */
export function draftOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(draftOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...value };
  for (const key in copy) {
    const field = copy[key];
    if (typeof field === 'object' && key !== shared) copy[key] = draftOf(field);
  }
  return copy;
}
