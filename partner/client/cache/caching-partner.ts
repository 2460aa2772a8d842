import { createHash } from 'node:crypto';
import type { PartnerClient, PartnerClientOptions } from '../index.js';
import { type DeclaredOperation, operations, type ReadOperation } from '../operations.js';
import { Cache } from './cache.js';
import type { CachingPartnerOptions } from './caching-options.js';
import type { ReadAheadFigures } from './read-ahead.js';
import type { WriteCarriedOut } from './tags.js';

export interface CachingPartner extends PartnerClient {
  /** Drops the answers that a write has made stale, or may have, here and at the other replicas. Never rejects. */
  readonly drop: (write: WriteCarriedOut) => Promise<void>;
  /** Counts drops, here and at the other replicas: under the same count everything that is kept is as good as it was. */
  version(): number;
  /** About how many bytes answers take here. */
  bytes(): number;
  /** How well reading ahead guesses. */
  readAhead(): ReadAheadFigures;
}

/** What tells one partner's answers from another's. It is no secret, and none can be had from it. */
export function accountOf({
  apiUrl,
  credentials,
}: Pick<PartnerClientOptions, 'apiUrl' | 'credentials'>): string {
  const { accessKey, domainId = '', agency = '' } = credentials;
  const text = JSON.stringify([apiUrl, accessKey, domainId, agency]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** A partner client that asks once what many want to know, and not at all what is known well enough. Writes pass. */
export function cachingPartner(partner: PartnerClient, options: CachingPartnerOptions): CachingPartner {
  const cache = new Cache(partner, options);
  return {
    ...partner,
    call: (operation, request, callOptions = {}) =>
      isRead(operation)
        ? (cache.read(operation, request, callOptions) as Promise<never>)
        : partner.call(operation, request, callOptions),
    drop: (write) => cache.drop(write),
    version: () => cache.version,
    bytes: () => cache.memory.bytes,
    readAhead: () => ({ ...cache.readAhead }),
    async close() {
      cache.close();
      await partner.close();
    },
  };
}

function isRead(operation: DeclaredOperation): operation is ReadOperation {
  return operations[operation].effect === 'read';
}
