import { request } from 'undici';
import { bodyOf } from '../candidates/ask.js';
import type { Operation } from '../operations.js';

/** What is looked at of a page. */
export interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: unknown[];
}

/** What the partner answered before is not good enough, or a cache would be measured. */
const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' };

/**
 * Asks for the page of one root field.
 *
 * @throws when the answer has errors
 */
export async function askPage(url: string, operation: Operation): Promise<Connection> {
  const answer = await request(url, { method: 'POST', headers, body: bodyOf(operation) });
  const text = await answer.body.text();
  const { data, errors } = JSON.parse(text) as { data?: Record<string, Connection>; errors?: unknown };
  if (errors || !data) throw new Error(`"${operation.name}" fails: ${text.slice(0, 500)}`);
  return Object.values(data)[0]!;
}
