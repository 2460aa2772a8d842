import type { IncomingHttpHeaders } from 'node:http';
import type { Priority } from '../../partner/client/index.js';
import { readRateLimit } from '../../partner/access/rate-limit.js';
import { readAccess } from '../../partner/access/access-header.js';
import { acceptedLanguage } from '../../partner/language/accept-language.js';
import type { Asked } from '../kit/context.js';

const priorities: readonly string[] = ['interactive', 'bulk', 'prefetch'] satisfies Priority[];

/**
 * What the gateway says of the client's request (`gateway/start/subgraph-headers.ts`). What cannot be read is left out;
 * undefined when that is what the caller may do. Without any, whoever reaches the subgraph may do everything, which is why
 * it listens on loopback.
 */
export function readAsked(headers: IncomingHttpHeaders): Asked | undefined {
  const priority = headers['x-priority'] as string | undefined;
  const access = headers['x-access'] as string | undefined;
  try {
    return {
      language: acceptedLanguage(headers['accept-language']),
      fresh: headers['cache-control'] === 'no-cache',
      caller: readCaller(headers['x-caller'] as string | undefined),
      access: access === undefined ? undefined : readAccess(access),
      rateLimit: readRateLimit(headers['x-rate-limit'] as string | undefined),
      priority: priorities.includes(priority ?? '') ? (priority as Priority) : undefined,
    };
  } catch {
    return undefined;
  }
}

function readCaller(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
