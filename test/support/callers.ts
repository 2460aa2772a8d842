import { type Authenticate, AuthenticationFailed } from '../../gateway/callers/authenticate.js';
import { anyCaller, type Caller } from '../../gateway/callers/caller.js';
import { accessOf } from '../../partner/access/access.js';
import type { Boundary } from '../../partner/access/boundary.js';
import type { Scope } from '../../partner/access/scope.js';

/** A caller of a test, as far as it is not like {@link anyCaller}. Its token is its id. */
export interface TestCaller extends Partial<Omit<Caller, 'access'>> {
  id: string;
  /** Default: every scope. */
  scopes?: readonly Scope[];
  /** Default: everything of the partner. */
  boundary?: Boundary;
}

/** The header by which a request is sent as one of the test's callers: `bench.query(text, {}, as('shop'))`. */
export function as(id: string): { authorization: string } {
  return { authorization: `Bearer ${id}` };
}

/** Knows these callers and nobody else. For tests of what callers may do; how they are known has tests of its own. */
export function withCallers(callers: readonly TestCaller[]): Authenticate {
  const byHeader = new Map(
    callers.map(({ scopes = ['admin'], boundary, ...caller }): [string, Caller] => [
      as(caller.id).authorization,
      { ...anyCaller, ...caller, access: accessOf(scopes, boundary) },
    ]),
  );
  return ({ headers }) => {
    const caller = byHeader.get(headers.authorization ?? '');
    if (caller) return caller;
    const text = { en: 'The test has no such caller.', zh: '测试中没有该调用方。' };
    throw new AuthenticationFailed(text, { status: 401, code: 'UNAUTHENTICATED', challenge: 'Bearer' });
  };
}
