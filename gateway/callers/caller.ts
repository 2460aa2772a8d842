import { type Access, fullAccess } from '../../partner/access/access.js';

/** Whoever sends requests: a program with a key, or a person an issuer of tokens vouches for. */
export interface Caller {
  /** Stable: its idempotency keys, its turn in queues and its budget go by it. */
  id: string;
  /** Which of the configured partners it belongs to; undefined for the only or first one. */
  partner?: string | undefined;
  /** What it may do, and whose data it may see. */
  access: Access;
  /** Most calls to the partner in a minute; undefined for no limit of its own. */
  callsPerMinute?: number | undefined;
  /** Whether it may ask whatever it likes, or only documents of the manifest. */
  documents: 'any' | 'trusted';
  /** Whether it may ask for the schema. */
  introspection: boolean;
}

/** Whoever asks where callers are not told apart. */
export const anyCaller: Caller = {
  id: 'anyone',
  access: fullAccess,
  documents: 'any',
  introspection: true,
};
