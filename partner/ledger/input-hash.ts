import { createHash, randomBytes } from 'node:crypto';

/**
 * A salted hash of an input, by which a later request with the same key is recognised as the same one. The input itself
 * may hold what must not be kept, such as a password.
 *
 * @param salt of the hash to compare with; default: a new one
 */
export function inputHash(input: unknown, salt = randomBytes(16).toString('hex')): string {
  return `${salt}:${createHash('sha256').update(salt).update(canonical(input)).digest('hex')}`;
}

/** Whether the hash is of this input, whatever the order of its fields. */
export function isSameInput(input: unknown, hash: string): boolean {
  return inputHash(input, hash.slice(0, hash.indexOf(':'))) === hash;
}

/** JSON in which names are sorted and what is absent or null is left out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null) return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The input as it may be kept: what stands at the paths (dotted) becomes `***`. */
export function withoutSecrets(
  input: Readonly<Record<string, unknown>>,
  secrets: readonly string[],
): Record<string, unknown> {
  const kept = structuredClone(input);
  for (const path of secrets) hide(kept, path.split('.'));
  return kept;
}

function hide(value: unknown, [name, ...rest]: string[]): void {
  if (Array.isArray(value)) return value.forEach((item) => hide(item, [name!, ...rest]));
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  if (fields[name!] === undefined || fields[name!] === null) return;
  if (rest.length > 0) hide(fields[name!], rest);
  else fields[name!] = '***';
}
