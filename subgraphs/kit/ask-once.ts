import type { SubgraphContext } from './context.js';
import { requestScoped } from './request-scoped.js';

/**
 * For operations that answer for one id at a time: asks once for each in a client request, however often it is wanted.
 * A failure is that id's alone.
 */
export function askOnce<T>(ask: (context: SubgraphContext, id: string) => Promise<T>) {
  const answers = requestScoped(() => new Map<string, Promise<T>>());
  return (context: SubgraphContext, id: string): Promise<T> => {
    const known = answers(context);
    const answer = known.get(id) ?? ask(context, id);
    known.set(id, answer);
    return answer;
  };
}
