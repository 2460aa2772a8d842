import { Extensions } from 'type-graphql';
import type { DeclaredOperation } from '../../partner/client/index.js';
import type { CallHints } from './cost/partner-calls.js';

/** Under this name a field says in its extensions which operations of the partner API it may call. */
export const callsExtension = 'partnerCalls';

/** Under this name it says how, where it is not what one would think. */
export const hintsExtension = 'partnerCallHints';

export type Hints = Readonly<Partial<Record<DeclaredOperation, CallHints>>>;

/**
 * Says which operations of the partner API resolving a field calls by itself, not counting what its selection calls.
 * `schema/coverage.md` is generated from it, and a test holds it against the calls that are made. What the field is
 * estimated to cost comes from it too: see {@link CallsLike}.
 */
export function Calls(...operations: [DeclaredOperation, ...DeclaredOperation[]]) {
  return Extensions({ [callsExtension]: operations });
}

/**
 * Says how often a field calls its operations, where that is not once for each object it is asked of, each page of `first`
 * or each batch of the operation.
 */
export function CallsLike(hints: Hints) {
  return Extensions({ [hintsExtension]: hints });
}
