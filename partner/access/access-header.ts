import { type Access, accessOf } from './access.js';
import type { Boundary } from './boundary.js';
import { isScope } from './scope.js';

/** An access as the value of a header, between processes that trust each other. */
export function writeAccess({ scopes, boundary }: Access): string {
  return encodeURIComponent(JSON.stringify({ scopes: [...scopes], boundary }));
}

/** @throws Error for what {@link writeAccess} has not written: an access that cannot be read is not guessed */
export function readAccess(header: string): Access {
  const { scopes, boundary } = JSON.parse(decodeURIComponent(header)) as {
    scopes: string[];
    boundary?: Boundary;
  };
  return accessOf(scopes.filter(isScope), boundary && readBoundary(boundary));
}

function readBoundary({ customers, resellers }: Boundary): Boundary {
  for (const ids of [customers, resellers]) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
      throw new TypeError('A boundary must list customers and resellers.');
    }
  }
  return { customers, resellers };
}
