import type { IncomingMessage } from 'node:http';
import { isPacking } from './unpack-body.js';
import { refusals } from './refusals.js';

/** Headers by which some servers take a request for one with another method. */
const overrides = ['x-http-method-override', 'x-http-method', 'x-method-override'];

/**
 * Refuses what no GraphQL request looks like, by its first line and its headers alone.
 *
 * @throws HttpRefusal
 */
export function checkRequest({ method = '', headers }: IncomingMessage, bodyBytes: number): void {
  for (const header of overrides) if (headers[header] !== undefined) throw refusals.methodOverride(header);
  if (method === 'GET') return;
  if (method !== 'POST') throw refusals.methodNotAllowed(method);
  checkContentType(headers['content-type'] ?? '');
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && !isPacking(encoding)) throw refusals.contentEncoding();
  if (Number(headers['content-length'] ?? 0) > bodyBytes) throw refusals.bodyTooLarge(bodyBytes);
}

/**
 * JSON in UTF-8 and nothing else. That no form can send it is what protects from requests of other sites' pages, beside
 * the check of their origin.
 */
function checkContentType(contentType: string): void {
  if (contentType === 'application/json') return;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  if (type.trim() !== 'application/json') throw refusals.contentType();
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim() === 'charset' && !/^\s*"?utf-?8"?\s*$/.test(value)) throw refusals.charset();
  }
}
