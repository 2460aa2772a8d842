import type { IncomingHttpHeaders } from 'node:http';
import type { Priority } from '../../partner/client/index.js';
import { acceptedLanguage } from '../../partner/language/accept-language.js';
import type { Asked } from '../kit/context.js';

const priorities: readonly string[] = ['interactive', 'bulk', 'prefetch'] satisfies Priority[];

/** What the gateway says of the client's request (`gateway/start/subgraph-headers.ts`). What cannot be read is left out. */
export function readAsked(headers: IncomingHttpHeaders): Asked {
  const priority = headers['x-priority'] as string | undefined;
  return {
    language: acceptedLanguage(headers['accept-language']),
    fresh: headers['cache-control'] === 'no-cache',
    caller: readCaller(headers['x-caller'] as string | undefined),
    priority: priorities.includes(priority ?? '') ? (priority as Priority) : undefined,
  };
}

function readCaller(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : decodeURIComponent(header);
  } catch {
    return undefined;
  }
}
