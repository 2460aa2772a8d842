import type { IncomingMessage } from 'node:http';

/** What is left of a body of up to so many bytes is thrown away, so that the connection serves for the next request. */
const smallBody = 64 * 1024;

/**
 * Whether the connection of a request can serve for the next one when it is refused now: its body has been read, or it is
 * small and nobody has begun to, for then node:http throws it away when it comes.
 */
export function servesOn(request: IncomingMessage): boolean {
  if (request.readableEnded) return true;
  return request.readableFlowing === null && hasSmallBody(request);
}

function hasSmallBody({ headers }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= smallBody;
}
