import { HeaderMap } from '@apollo/server';
import type { RateLimit } from '../../partner/access/rate-limit.js';
import { BilingualError } from '../../partner/language/bilingual-error.js';
import type { Cost } from './estimate.js';
import { messages } from './messages.js';

/** What no caller can be answered at once: it is refused for good, and costs nothing. */
export function tooExpensive(estimated: Cost, most: Cost): BilingualError | undefined {
  const refused = (text: Parameters<typeof expensive>[0], what: keyof Cost) =>
    expensive(text, { estimated: estimated[what], limit: most[what], unit: what });
  if (estimated.partnerCalls > most.partnerCalls) {
    const values = { estimated: estimated.partnerCalls, most: most.partnerCalls };
    return refused(messages.tooManyCalls(values), 'partnerCalls');
  }
  if (estimated.nodes <= most.nodes) return undefined;
  return refused(messages.tooManyNodes({ estimated: estimated.nodes, most: most.nodes }), 'nodes');
}

/** What this caller's budget would not allow in any minute. */
export function aboveBudget(estimated: number, limit: number): BilingualError {
  const text = messages.aboveBudget({ estimated, most: limit });
  return expensive(text, { estimated, limit, unit: 'partnerCalls' });
}

/** What does not fit into what is left of this minute. */
export function budgetExceeded(
  estimated: number,
  { limit = 0, used, resetAt }: RateLimit,
  seconds: number,
): BilingualError {
  const remaining = Math.max(0, limit - used);
  return new BilingualError(messages.budgetExceeded({ estimated, remaining, limit, seconds }), {
    extensions: {
      ...{ code: 'BUDGET_EXCEEDED', estimated, limit, remaining, retryAfter: seconds },
      resetAt: new Date(resetAt).toISOString(),
      http: { status: 429, headers: new HeaderMap([['retry-after', `${seconds}`]]) },
    },
  });
}

function expensive(
  text: ConstructorParameters<typeof BilingualError>[0],
  about: { estimated: number; limit: number; unit: keyof Cost },
): BilingualError {
  return new BilingualError(text, {
    extensions: { code: 'OPERATION_TOO_EXPENSIVE', ...about, http: { status: 422 } },
  });
}
