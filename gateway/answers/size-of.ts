/** About how many bytes a value of JSON takes in memory, whatever of it is shared. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 32;
  if (Array.isArray(value)) for (const item of value) bytes += 8 + sizeOf(item);
  else for (const name in value) bytes += 8 + sizeOf((value as Record<string, unknown>)[name]);
  return bytes;
}
