import type { ExecutionResult } from 'graphql';
import { keyWanted, sessionKey } from './session-key.js';

interface Request {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

/** Sends an operation to the gateway that served this page. Both failures below are shown where the answer would be. */
export async function fetcher(
  request: Request,
  options?: { headers?: Record<string, string> },
): Promise<ExecutionResult> {
  const key = sessionKey.get();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...options?.headers,
    },
    body: JSON.stringify({ ...request, operationName: knownName(request) }),
  }).catch(() => {
    throw new Error(`No answer from ${location.origin}/graphql: is the gateway still running?`);
  });
  if (response.status === 401) window.dispatchEvent(new Event(keyWanted));
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch {
    throw new Error(`Expected JSON from /graphql but got HTTP ${response.status}: ${text.slice(0, 500)}`);
  }
}

/** For a moment after a tab is chosen GraphiQL still names the operation of the tab before: no name is better then. */
function knownName({ query, operationName }: Request): string | undefined {
  const named = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`);
  return operationName && named.test(query) ? operationName : undefined;
}
