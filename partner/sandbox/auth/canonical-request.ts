import { createHash } from 'node:crypto';
import { headerOf, type RawRequest } from '../request/raw-request.js';
import { pathOf, percentDecoded, queryOf } from '../request/query.js';

/**
 * The canonical request of authentication.md section 1, rebuilt as a verifier must: parts 4 and 5 follow the
 * request's own list of signed headers.
 */
export function canonicalRequest(request: RawRequest, signedHeaders: string[]): string {
  return [
    request.method.toUpperCase(),
    canonicalPath(request.url),
    canonicalQuery(request.url),
    signedHeaders.map((name) => `${name}:${(headerOf(request, name) ?? '').trim()}\n`).join(''),
    signedHeaders.join(';'),
    payloadHash(request),
  ].join('\n');
}

export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function canonicalPath(url: string): string {
  const path = percentDecoded(pathOf(url)).split('/').map(percentEncoded).join('/');
  return path.endsWith('/') ? path : `${path}/`;
}

function canonicalQuery(url: string): string {
  return queryOf(url)
    .map(({ name, value }) => ({ name, value: value ?? '' }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
    .map(({ name, value }) => `${percentEncoded(name)}=${percentEncoded(value)}`)
    .join('&');
}

/** With a body, X-Sdk-Content-Sha256 stands in for the hash; whether it tells the truth is `bodyMatchesItsHash`. */
function payloadHash(request: RawRequest): string {
  const declared = headerOf(request, 'x-sdk-content-sha256');
  return declared !== undefined && request.body.length > 0 ? declared.trim() : sha256(request.body);
}

/** RFC 3986: only A-Za-z0-9-_.~ stay as they are. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
