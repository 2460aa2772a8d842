import { operationTable } from '../contract/generated/operations.js';
import { InvalidParameter } from './errors/index.js';
import type { Call } from './call.js';
import { writeExactJson } from './exact-json.js';
import { messages } from './messages.js';
import { canonicalQuery, percentEncode } from './sign.js';
import type { UnsignedRequest } from './signed-request.js';

/** What is asked, whoever asks. */
export type Question = Pick<Call, 'operation' | 'path' | 'query' | 'body' | 'language'>;

/**
 * The request of a call by its contract, all but credentials. What is undefined or null is not sent: for some
 * parameters of this API null means "no filter", for others it is a value, and for a third kind an error. A decimal
 * given as text leaves as a number of the same digits where the contract has a number.
 *
 * @throws InvalidParameter for a path parameter that would lead to another operation
 */
export function requestOf(call: Question, signal: AbortSignal): UnsignedRequest {
  const { method, path, language, decimals } = operationTable[call.operation];
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(call, name)),
    query: canonicalQuery(call.query ?? {}),
    body: call.body === undefined ? '' : writeExactJson(call.body, decimals),
    headers: language && call.language ? { 'x-language': call.language } : {},
    signal,
  };
}

function pathSegment({ operation, path }: Question, name: string): string {
  const value = path?.[name] as string | number | null | undefined;
  if (value === undefined || value === null) throw new TypeError(`${operation} needs path.${name}`);
  const text = String(value);
  // Encoding cannot help these three: servers take "." and ".." for directions and drop an empty segment.
  if (['', '.', '..'].includes(text)) {
    throw new InvalidParameter(messages.pathParameter({ name, value: JSON.stringify(text) }), {
      operation,
      neverSent: true,
    });
  }
  return percentEncode(text);
}
