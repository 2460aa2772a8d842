import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came off the socket: nothing decoded, so that a signature over it can be checked. */
export interface RawRequest {
  method: string;
  /** Path and query exactly as sent. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One header as text; repeated headers are joined as HTTP says. */
export function headerOf(request: RawRequest, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(', ') : value;
}
