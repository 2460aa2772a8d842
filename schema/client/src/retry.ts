/** HTTP statuses after which the same may work a moment later. */
const passing = new Set([429, 502, 503, 504]);

export function isPassing(status: number): boolean {
  return passing.has(status);
}

/**
 * Whether a request may be sent again although it is not known whether the first was carried out: every query, and a
 * mutation whose inputs all have an idempotency key. In doubt not.
 */
export function isRepeatable(document: string, variables: unknown): boolean {
  const text = document.replace(/#.*|"""[^]*?"""|"(?:[^"\\\n]|\\.)*"/g, '');
  if (!/\bmutation\b/.test(text)) return true;
  // An input that stands in the document may lack the key.
  if (/\binput\s*:\s*\{/.test(text)) return false;
  const inputs = Object.values(variables ?? {}).filter(
    (value) => typeof value === 'object' && value !== null,
  );
  return inputs.length > 0 && inputs.every(hasKey);
}

function hasKey(input: object): boolean {
  return 'idempotencyKey' in input && typeof input.idempotencyKey === 'string' && input.idempotencyKey !== '';
}

/**
 * How long to wait before another attempt, in milliseconds: what the gateway asks for, at least; otherwise twice as long
 * each time, from a quarter of a second, and not for all clients the same.
 *
 * @param attempt 0 for the first that failed
 * @param retryAfter the header, in seconds or as a date
 */
export function waitBefore(attempt: number, retryAfter: string | null, random = Math.random): number {
  const growing = Math.min(250 * 2 ** attempt, 8_000) * (0.5 + random() / 2);
  return Math.max(growing, asked(retryAfter));
}

function asked(retryAfter: string | null): number {
  if (!retryAfter) return 0;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? 0 : ms;
}
