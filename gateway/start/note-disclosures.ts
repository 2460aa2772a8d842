import { readDisclosures } from '../../partner/access/disclosures.js';
import type { GatewayContext } from '../context.js';

/** Remembers what a subgraph in another process says it has told of personal values. */
export function noteDisclosures({ disclosures }: GatewayContext, extensions: unknown): void {
  const report = readDisclosures((extensions as { disclosed?: unknown } | null | undefined)?.disclosed);
  if (report) disclosures?.merge(report);
}
