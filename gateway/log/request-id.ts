import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a client may call its request: nothing that could break a header or a line of a log, or hold a text. */
const wellFormed = /^[\w.-]{1,64}$/;

/** The client's own name for its request, or else a new one. */
export function requestId(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
}

/** Versions after 00 may have more behind it. */
const traceparent = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(-|$)/;

/**
 * The trace that a request is part of; undefined when it names none.
 *
 * @see https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function traceId(headers: IncomingHttpHeaders): string | undefined {
  const given = headers.traceparent;
  return typeof given === 'string' ? traceparent.exec(given)?.[1] : undefined;
}
