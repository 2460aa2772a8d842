import { request } from 'undici';
import type { Operation } from '../operations.js';

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: unknown[];
}

/** The request every client of the benchmark sends for an operation. */
export function bodyOf({ query, variables }: Operation): string {
  return JSON.stringify({ query, variables });
}

/** Asks once; gives the answer as text. */
export async function ask(url: string, operation: Operation): Promise<string> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(operation),
  });
  return answer.body.text();
}
