import { writeRateLimit } from '../../partner/access/rate-limit.js';
import { writeAccess } from '../../partner/access/access-header.js';
import { languageTags } from '../../partner/language/language.js';
import type { GatewayContext } from '../context.js';

/** What a subgraph in another process has to know of the client's request. `subgraphs/server/read-asked.ts` reads it. */
export function subgraphHeaders(request: GatewayContext): Record<string, string> {
  const { language, fresh, caller, priority, rateLimit } = request;
  return {
    'x-partner-calls': '1',
    ...(language && { 'accept-language': languageTags[language] }),
    ...(fresh && { 'cache-control': 'no-cache' }),
    // A caller's name may hold what a header may not.
    'x-caller': encodeURIComponent(caller.id),
    ...(caller.partner !== undefined && { 'x-partner': caller.partner }),
    'x-access': writeAccess(caller.access),
    ...(priority && { 'x-priority': priority }),
    ...(rateLimit && { 'x-rate-limit': writeRateLimit(rateLimit) }),
  };
}
