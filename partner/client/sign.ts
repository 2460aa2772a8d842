import { createHash, createHmac } from 'node:crypto';

/** A request as it will be sent: what is signed is what leaves, byte for byte. */
export interface SignableRequest {
  method: string;
  /** Path without query, percent-encoded or not, e.g. `/v2/partners/sub-customers/query`. */
  path: string;
  /** Sorted and encoded query without `?`, as {@link canonicalQuery} makes it; empty when there is none. */
  query: string;
  /** Every header to sign. `host` and `x-sdk-date` are the minimum the gateway accepts. */
  headers: Record<string, string>;
  body: string;
}

export interface AccessKeyPair {
  accessKey: string;
  secretKey: string;
}

const algorithm = 'SDK-HMAC-SHA256';

/**
 * The `Authorization` header of Huawei Cloud's `SDK-HMAC-SHA256` scheme.
 *
 * Source: partner/contract/authentication.md section 1; its vectors A to C are this function's tests.
 */
export function authorization(request: SignableRequest, keys: AccessKeyPair): string {
  const headers = signedHeaders(request.headers);
  const names = headers.map(([name]) => name).join(';');
  const canonicalRequest = [
    request.method.toUpperCase(),
    canonicalUri(request.path),
    request.query,
    ...headers.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha256(request.body),
  ].join('\n');
  const date = headers.find(([name]) => name === 'x-sdk-date')?.[1];
  const stringToSign = [algorithm, date, sha256(canonicalRequest)].join('\n');
  const signature = createHmac('sha256', keys.secretKey).update(stringToSign).digest('hex');
  return `${algorithm} Access=${keys.accessKey}, SignedHeaders=${names}, Signature=${signature}`;
}

/** `YYYYMMDDTHHMMSSZ` in UTC, the value of `X-Sdk-Date`. */
export function sdkDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

type Scalar = string | number | boolean;

/** Query pairs sorted by key, then value, each percent-encoded; a list becomes repeated keys. */
export function canonicalQuery(parameters: Record<string, unknown>): string {
  return Object.keys(parameters)
    .sort()
    .flatMap((key) => {
      const value = parameters[key] as Scalar | Scalar[] | null | undefined;
      if (value === undefined || value === null) return [];
      const values = Array.isArray(value) ? value.map(String).sort() : [String(value)];
      return values.map((item) => `${percentEncode(key)}=${percentEncode(item)}`);
    })
    .join('&');
}

/**
 * RFC 3986: everything but `A-Z a-z 0-9 - _ . ~` is escaped; encodeURIComponent leaves five more characters raw. Half a
 * surrogate pair, which no encoding has, becomes the replacement character.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The path is signed with a slash at its end, which the URL that is requested does not have, and decoded before it is
 * split: an escaped slash counts as a slash.
 */
function canonicalUri(path: string): string {
  const encoded = decodeURIComponent(path).split('/').map(percentEncode).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function signedHeaders(headers: Record<string, string>): [string, string][] {
  return Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
