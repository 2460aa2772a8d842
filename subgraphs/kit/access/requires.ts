import { Extensions } from 'type-graphql';
import type { Scope } from '../../../partner/access/scope.js';

/** Under this name a type or a field says in its extensions what a caller needs. */
export const accessExtension = 'access';

/** What a type or a field says of those who may see it. */
export interface DeclaredAccess {
  /** All of them are needed; none is what every caller may see. */
  scopes: readonly Scope[];
  /** Of a type: whether its key is open, and a field may say something else for itself. */
  beyondKey?: boolean;
}

type Scopes = [Scope, ...Scope[]];

/**
 * All of these scopes are needed for the field. On a type: for all its fields and for every field that leads to it, beside
 * what the field itself needs.
 */
export function Requires(...scopes: Scopes) {
  return Extensions({ [accessExtension]: { scopes } satisfies DeclaredAccess });
}

/**
 * On an entity that other areas refer to: its key may be seen with their scopes, and these are needed for each of its other
 * fields that does not say for itself what it needs.
 */
export function RequiresBeyondKey(...scopes: Scopes) {
  return Extensions({ [accessExtension]: { scopes, beyondKey: true } satisfies DeclaredAccess });
}

/** Whoever may ask anything may ask for it: it tells nothing of anybody. */
export function Authenticated() {
  return Extensions({ [accessExtension]: { scopes: [] } satisfies DeclaredAccess });
}
