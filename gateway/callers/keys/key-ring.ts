import { timingSafeEqual } from 'node:crypto';
import { accessOf } from '../../../partner/access/access.js';
import type { Caller } from '../caller.js';
import { hashOf, keyId } from './api-key.js';
import type { CallerRecord, CallersFile } from './callers-file.js';

interface KnownKey {
  hash: Buffer;
  caller: Caller | undefined;
  /** Milliseconds since 1970 from which it is not valid any more. */
  until: number;
}

/** What a key that nobody has is compared with, so that it takes as long as one that somebody has. */
const nobodys: KnownKey = { hash: Buffer.alloc(32), caller: undefined, until: Infinity };

/** The keys of a callers file, to be found fast. */
export class KeyRing {
  readonly #keys = new Map<string, KnownKey>();
  readonly #now: () => number;
  readonly #equal: typeof timingSafeEqual;

  constructor(
    { callers }: CallersFile,
    { now = Date.now, equal = timingSafeEqual }: { now?: () => number; equal?: typeof timingSafeEqual } = {},
  ) {
    this.#now = now;
    this.#equal = equal;
    for (const record of callers) {
      const caller = callerOf(record);
      for (const key of record.keys) {
        const hash = Buffer.from(key.sha256, 'hex');
        const ends = [key.expiresAt, record.expiresAt, record.revokedAt].map(timeOf);
        this.#keys.set(key.id, { hash, caller, until: Math.min(...ends) });
      }
    }
  }

  /** Whose key it is. The same is done for a key that is unknown, wrong, expired or revoked. */
  find(key: string): Caller | undefined {
    const known = this.#keys.get(keyId(key) ?? '') ?? nobodys;
    const matches = this.#equal(hashOf(key), known.hash);
    return matches && known.until > this.#now() ? known.caller : undefined;
  }
}

function timeOf(text: string | undefined): number {
  return text === undefined ? Infinity : Date.parse(text);
}

function callerOf(record: CallerRecord): Caller {
  const { id, scopes, partner, customers, resellers, callsPerMinute } = record;
  const isBound = customers !== undefined || resellers !== undefined;
  return {
    ...{ id, partner, callsPerMinute },
    access: accessOf(
      scopes,
      isBound ? { customers: customers ?? [], resellers: resellers ?? [] } : undefined,
    ),
    documents: record.documents ?? 'any',
    introspection: record.introspection ?? true,
  };
}
