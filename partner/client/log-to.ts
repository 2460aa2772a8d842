import type { Logger } from '../settings/log.js';
import type { PartnerClientOptions } from './index.js';

/** Lets an operator see what the graph does not show: why calls failed, and where answers differ from the contract. */
export function logTo(log: Pick<Logger, 'warn'>): Pick<PartnerClientOptions, 'onFailure' | 'onMismatch'> {
  return {
    onFailure: ({ code, details: { cause, ...details } }) =>
      log.warn({ code, ...details, cause: causeOf(cause) }, 'A call to the partner API failed'),
    onMismatch: (mismatch) => log.warn(mismatch, 'An answer differs from the contract'),
  };
}

/** The cause in one line, such as `connect ECONNREFUSED 127.0.0.1:4100`. */
function causeOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.message || cause.name : undefined;
}
