import type { SubgraphContext } from './context.js';
import { requestScoped } from './request-scoped.js';

const answers = requestScoped(() => new Map<string, Promise<unknown>>());

/** Asks once in a client request, however often the same is wanted. The key must tell all that makes a difference. */
export function once<T>(context: SubgraphContext, key: unknown, ask: () => Promise<T>): Promise<T> {
  const known = answers(context);
  const text = JSON.stringify(key);
  const answer = known.get(text) ?? ask();
  known.set(text, answer);
  return answer as Promise<T>;
}
