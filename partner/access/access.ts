import type { Boundary } from './boundary.js';
import { type Scope, scopeNames } from './scope.js';

/** What a caller may do, and whose data it may see. */
export interface Access {
  scopes: ReadonlySet<Scope>;
  /** Undefined for everything of the partner. */
  boundary?: Boundary | undefined;
}

/** `admin` stands for every scope. */
export function accessOf(granted: Iterable<Scope>, boundary?: Boundary): Access {
  const scopes = new Set(granted);
  return { scopes: scopes.has('admin') ? new Set(scopeNames) : scopes, boundary };
}

/** Of whoever asks where callers are not told apart. */
export const fullAccess: Access = accessOf(['admin']);
