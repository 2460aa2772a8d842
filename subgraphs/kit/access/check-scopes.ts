import type { Scope } from '../../../partner/access/scope.js';
import { BilingualError } from '../../../partner/language/bilingual-error.js';
import type { SubgraphContext } from '../context.js';
import { messages } from '../messages.js';

/**
 * Refuses a value of an argument that takes scopes which the caller does not have, before any call is made. What a field
 * takes whatever its arguments are is said with `@Requires`, and not looked at here.
 *
 * @param argument dotted path of the argument
 */
export function checkScopes({ access }: SubgraphContext, scopes: readonly Scope[], argument: string): void {
  const missing = [...new Set(scopes)].filter((scope) => !access.scopes.has(scope));
  if (missing.length === 0) return;
  const text = messages.scopesMissing({
    argument,
    scopes: missing.map((scope) => `\`${scope}\``).join(', '),
  });
  throw new BilingualError(text, {
    extensions: { code: 'FORBIDDEN', argument, requiredScopes: [[...new Set(scopes)]] },
  });
}
