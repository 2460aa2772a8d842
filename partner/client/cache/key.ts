import { operationTable } from '../../contract/generated/operations.js';
import type { ActingFor } from '../credentials.js';
import type { Question } from '../request.js';

/**
 * What an answer is kept under: everything that decides it. Two questions with one key leave as one request, signed for one
 * account; the language counts where the operation knows languages.
 */
export function keyOf(account: string, question: Question, actingFor?: ActingFor): string {
  const { operation, path, query, body } = question;
  const language = operationTable[operation].language ? (question.language ?? '') : '';
  const customer = actingFor?.customerId ?? '';
  return JSON.stringify([
    ...[account, operation, customer, language],
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
  const names = Object.keys(parameters).filter((name) => isSent(parameters[name]));
  return names.sort().flatMap((name) => [name, written(parameters[name])]);
}

/** A body with its fields by name, without those that are not sent. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).filter((name) => isSent(fields[name]));
  return Object.fromEntries(names.sort().map((name) => [name, inOrder(fields[name])]));
}

const isSent = (value: unknown) => value !== undefined && value !== null;
