import type { Caller, CustomerCaller } from '../auth/caller.js';

/** The caller of an operation that the contract opens to customers only. */
export function customerOf(caller: Caller): CustomerCaller {
  if (caller.kind !== 'customer') throw new Error('expected a customer caller: the contract admits no other');
  return caller;
}
