import type { OperationId } from '../contract/generated/operations.js';
import { checkAnswer, type Mismatch } from './answer.js';
import { classify } from './errors/classify.js';
import { readErrorBody, readErrorInSuccess } from './errors/error-body.js';
import {
  MalformedAnswer,
  type PartnerError,
  type PartnerErrorDetails,
  WrongEndpoint,
} from './errors/index.js';
import { dropNulls, parseExactJson } from './exact-json.js';
import { messages } from './messages.js';
import { readRetryAfter } from './retry.js';
import type { HttpAnswer } from './transport.js';

/**
 * The success answer of an operation: exact amounts, nulls left out, held against the contract. Undefined when it has
 * no body.
 *
 * @throws PartnerError when it is no success, also where its status says so
 */
export function readAnswer(
  operation: OperationId,
  answer: HttpAnswer,
  now: number,
  report: (mismatch: Mismatch) => void,
): unknown {
  if (answer.status >= 300) throw readFailure({ operation }, answer, now);
  const details = detailsOf({ operation }, answer, now);
  const body = dropNulls(readBody(answer.text, details));
  const problem = readErrorInSuccess(body);
  if (problem) throw classify(answer.status, problem, details);
  checkAnswer(operation, body, details, report);
  return body;
}

/** The error that an answer with an error status stands for, whatever its body is. */
export function readFailure(known: PartnerErrorDetails, answer: HttpAnswer, now: number): PartnerError {
  let body: unknown;
  try {
    body = parseExactJson(answer.text);
  } catch {
    // A plain text or a web page: its status says what can be known.
  }
  return classify(answer.status, readErrorBody(body), detailsOf(known, answer, now));
}

function readBody(text: string, details: PartnerErrorDetails): unknown {
  if (text.trim() === '') return undefined;
  try {
    return parseExactJson(text);
  } catch (cause) {
    if (text.trimStart().startsWith('<')) {
      throw new WrongEndpoint(messages.webPage, { ...details, cause });
    }
    throw new MalformedAnswer(messages.notJson, { ...details, cause }, true);
  }
}

function detailsOf(
  known: PartnerErrorDetails,
  { status, headers }: HttpAnswer,
  now: number,
): PartnerErrorDetails {
  return {
    ...known,
    httpStatus: status,
    requestId: requestIdOf({ headers }),
    retryAfterMs: readRetryAfter(first(headers['retry-after']), now),
  };
}

/** What the partner's support asks for. */
export function requestIdOf({ headers }: Pick<HttpAnswer, 'headers'>): string | undefined {
  return first(headers['x-request-id']);
}

/** How far the clock of whoever answered is ahead of ours, in milliseconds; its `Date` is exact to the second. */
export function clockOffsetOf({ headers }: Pick<HttpAnswer, 'headers'>, now: number): number | undefined {
  const theirs = Date.parse(first(headers.date) ?? '');
  return Number.isNaN(theirs) ? undefined : theirs - now;
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
