import { Extensions } from 'type-graphql';
import type { DeclaredOperation } from '../../partner/client/index.js';

/** Under this name a field says in its extensions which operations of the partner API it may call. */
export const callsExtension = 'partnerCalls';

/**
 * Says which operations of the partner API resolving a field calls by itself, not counting what its selection calls.
 * `schema/coverage.md` is generated from it, and a test holds it against the calls that are made.
 */
export function Calls(...operations: [DeclaredOperation, ...DeclaredOperation[]]) {
  return Extensions({ [callsExtension]: operations });
}
