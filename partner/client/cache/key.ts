import { operationTable } from '../../contract/generated/operations.js';
import type { ActingFor } from '../credentials.js';
import type { Question } from '../request.js';

/**
 * What an answer is kept under: everything that decides it. Two questions with one key leave as one request, signed for one
 * account; the language counts where the operation knows languages.
 *
 * @param keptFor for whom it is kept apart; default: nobody
 */
export function keyOf(account: string, question: Question, actingFor?: ActingFor, keptFor?: string): string {
  const { operation, path, query, body } = question;
  const language = operationTable[operation].language ? (question.language ?? '') : '';
  const customer = actingFor?.customerId ?? '';
  return JSON.stringify([
    ...[keptFor === undefined ? account : [account, keptFor], operation, customer, language],
    pairs(path, String),
    pairs(query, (value) => (Array.isArray(value) ? value.map(String).sort() : String(value))),
    inOrder(body),
  ]);
}

/** Parameters by name, without those that are not sent. */
function pairs(
  parameters: Record<string, unknown> | undefined,
  written: (value: unknown) => unknown,
): unknown {
  if (!parameters) return 0;
  const sent: unknown[] = [];
  for (const name of Object.keys(parameters).sort()) {
    if (isSent(parameters[name])) sent.push(name, written(parameters[name]));
  }
  return sent;
}

/** A body with its fields by name, without those that are not sent. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort())
    if (isSent(fields[name])) sorted[name] = inOrder(fields[name]);
  return sorted;
}

const isSent = (value: unknown) => value !== undefined && value !== null;
