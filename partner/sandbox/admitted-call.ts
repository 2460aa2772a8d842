import type { Caller } from './auth/caller.js';
import type { ServedOperation } from './contract-operations.js';

/** A call that may be made and is well-formed: all that decides what it does, besides the data. */
export interface AdmittedCall {
  operation: ServedOperation;
  caller: Caller;
  input: Record<string, unknown>;
  /** Business clock, milliseconds. */
  now: number;
}
