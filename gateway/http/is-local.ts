import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../callers/loopback.js';

/**
 * Whether a request came under a name of this machine. A page of any site can make a browser take the site's own name for
 * this machine (DNS rebinding), and is then of the same origin as what is served here; but the name stays in `Host`.
 */
export function isLocal({ headers: { host } }: IncomingMessage): boolean {
  if (host === undefined) return true;
  const name = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host.toLowerCase());
  return name !== null && isLoopback(name[1] ?? name[2] ?? '');
}
