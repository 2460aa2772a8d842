/** How a caller stands with what it may call in a minute: known to the gateway, and told to subgraphs for `Query.rateLimit`. */
export interface RateLimit {
  /** Calls to the partner that the caller may make in a minute; undefined for as many as it likes. */
  limit?: number | undefined;
  /** Calls made or reserved in this minute. */
  used: number;
  /** When the next minute begins, in milliseconds since the epoch. */
  resetAt: number;
}

/** As it goes to a subgraph in another process. */
export function writeRateLimit({ limit, used, resetAt }: RateLimit): string {
  return `${limit ?? ''};${used};${resetAt}`;
}

/** Undefined for what nobody has written. */
export function readRateLimit(header: string | undefined): RateLimit | undefined {
  const [, limit, used, resetAt] = /^(\d{0,15});(\d{1,15});(\d{1,15})$/.exec(header ?? '') ?? [];
  if (used === undefined) return undefined;
  return { limit: limit ? Number(limit) : undefined, used: Number(used), resetAt: Number(resetAt) };
}
