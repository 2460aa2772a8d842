import type { ServerResponse } from 'node:http';

export interface StandardHeadersOptions {
  /** For how many seconds browsers are to come by https only; default they are told nothing. */
  hstsSeconds?: number | undefined;
}

/** What every answer says to browsers: it is no page, no script, and nobody's frame. A page has a policy of its own. */
export function standardHeaders({ hstsSeconds }: StandardHeadersOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(hstsSeconds !== undefined && { 'strict-transport-security': `max-age=${hstsSeconds}` }),
  };
}

export function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) response.setHeader(name, headers[name]!);
}
