import { headerOf, type RawRequest } from '../request/raw-request.js';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/**
 * Why a request may not reach the control surface, or undefined. A name that only resolves to this machine (DNS
 * rebinding) is refused, and so is a change asked for by a page of another origin; a request without Origin is no page.
 */
export function objectionTo(request: RawRequest): string | undefined {
  const host = headerOf(request, 'host') ?? '';
  if (!loopback.test(host)) {
    return `Host: expected localhost, 127.0.0.1 or [::1], but got ${JSON.stringify(host)}`;
  }
  const origin = headerOf(request, 'origin');
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `Origin: expected http://${host} or none, but got ${JSON.stringify(origin)}`;
  }
  return undefined;
}
