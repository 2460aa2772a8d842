import type { PartnerCredentials } from './credentials.js';
import { authorization, sdkDate } from './sign.js';
import type { HttpRequest, Transport } from './transport.js';

export interface UnsignedRequest {
  method: string;
  path: string;
  query: string;
  body: string;
  headers?: Record<string, string>;
  signal: AbortSignal;
}

/** Adds the headers every request carries and signs all of them with the partner's key. */
export function signed(
  request: UnsignedRequest,
  transport: Transport,
  credentials: PartnerCredentials,
  now: number,
): HttpRequest {
  const path = transport.pathOf(request.path);
  const headers = {
    'content-type': 'application/json',
    host: transport.host,
    'x-sdk-date': sdkDate(now),
    ...request.headers,
  };
  const signature = authorization({ ...request, path, headers }, credentials);
  return { ...request, path, headers: { ...headers, authorization: signature } };
}

/** The same with a token instead of a signature, or with neither: a login carries its password in the body. */
export function withToken(
  request: UnsignedRequest,
  transport: Transport,
  token: string | undefined,
): HttpRequest {
  const headers = {
    'content-type': 'application/json',
    host: transport.host,
    ...(token && { 'x-auth-token': token }),
    ...request.headers,
  };
  return { ...request, path: transport.pathOf(request.path), headers };
}
