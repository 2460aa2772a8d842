import type { PartnerClient } from '../../partner/client/index.js';

/** What every handler works with. */
export interface Desk {
  partner: PartnerClient;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** One operation: answers with JSON. Parameters come from the address; a list is separated by commas. */
export type Handler = (desk: Desk, asked: Readonly<Record<string, string>>) => Promise<unknown>;
