import type { IncomingMessage, ServerResponse } from 'node:http';
import { setHeaders } from './standard-headers.js';

/** What pages of other origins may send beside what every page may, and may read. */
const requestHeaders = [
  ...['accept', 'accept-language', 'authorization', 'cache-control', 'content-encoding', 'content-type'],
  ...['traceparent', 'tracestate', 'x-cost', 'x-partner-calls', 'x-request-id'],
  ...['apollographql-client-name', 'apollographql-client-version', 'x-apollo-operation-name'],
];
const answerHeaders = [
  ...['Age', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'RateLimit-Limit', 'RateLimit-Remaining'],
  ...['RateLimit-Reset', 'WWW-Authenticate', 'X-Request-Id'],
];

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': requestHeaders.join(', '),
  'access-control-max-age': '7200',
};

/**
 * Pages of which origins may ask. A caller proves who it is in a header that no browser adds by itself, and not by a
 * cookie; so a page of another site could not act in somebody's name anyway. It is refused all the same, because where
 * callers are not told apart, being on this machine is all it takes.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export class Origins {
  readonly #allowed: ReadonlySet<string>;

  constructor(allowed: Iterable<string> = []) {
    this.#allowed = new Set(allowed);
  }

  /** Whether a page's request, or one that no page has sent, may be served. */
  allow({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    const site = headers['sec-fetch-site'];
    // Browsers say it, and no page can make them say something else.
    if (site === 'same-origin') return true;
    if (origin !== undefined) return this.#allowed.has(origin) || isAt(host, origin);
    return site === undefined || site === 'none';
  }

  /** Lets a page of an allowed origin read the answer. */
  share({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
    if (origin === undefined || !this.#allowed.has(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', answerHeaders.join(', '));
  }

  /** Answers the question of a browser what a page may send; a page that may not ask is told nothing. */
  answerPreflight(request: IncomingMessage, response: ServerResponse): void {
    const { origin } = request.headers;
    if (origin !== undefined && this.#allowed.has(origin)) {
      this.share(request, response);
      setHeaders(response, preflight);
    }
    response.writeHead(204, { allow: 'GET, POST, OPTIONS' }).end();
  }
}

/** Whether a page is of this gateway: a proxy in front may speak TLS, so only host and port count. */
function isAt(host: string | undefined, origin: string): boolean {
  const at = origin.indexOf('://');
  return host !== undefined && at > 0 && origin.slice(at + 3) === host.toLowerCase();
}
