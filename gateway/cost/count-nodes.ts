/** How many objects are in an answer's data: what {@link Cost} calls nodes. */
export function countNodes(data: unknown): number {
  let count = -1; // the root is none
  const left: unknown[] = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) count++;
    for (const inner of Object.values(value)) if (typeof inner === 'object') left.push(inner);
  }
  return Math.max(0, count);
}
