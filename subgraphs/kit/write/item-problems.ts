import type { AnswerOf, RequestOf, WriteOperation } from '../../../partner/client/index.js';
import type { Text } from '../../../partner/language/text.js';
import type { SubgraphContext } from '../context.js';
import type { Written } from './perform-write.js';
import { failureOf, itemError, partnerError } from './to-user-error.js';
import type { UserError } from './user-error.js';

/** How requests and answers of an operation that answers per item name the items. */
export interface ItemsOf<Id extends WriteOperation> {
  asked: (request: RequestOf<Id>) => readonly string[];
  done: (answer: AnswerOf<Id>) => readonly (string | undefined)[] | undefined;
  failed: (answer: AnswerOf<Id>) => readonly { id?: string; error_code?: string }[] | undefined;
  /** What is said of an item of which the partner's records have nothing, where they were looked at. */
  notInRecords: Text;
}

/**
 * What stands against each item of which it is certain that it was not done, by its id: it failed alone, or with its call.
 * Of calls that were not sent, or may have gone well, there is none.
 */
export function itemProblems<Id extends WriteOperation>(
  { calls, foreseenFailures }: Written<Id>,
  { asked, done, failed, notInRecords }: ItemsOf<Id>,
  context: SubgraphContext,
): Map<string, UserError> {
  const problems = new Map<string, UserError>();
  for (const [id, code] of foreseenFailures) problems.set(id, itemError(code, context));
  for (const { request, answer, record } of calls) {
    if (!answer && record.status !== 'REJECTED') continue;
    const refusal = failureOf(record, context);
    const codes = new Map(answer && failed(answer)?.map(({ id, error_code }) => [id, error_code]));
    const isDone = new Set(answer && done(answer));
    for (const id of asked(request)) {
      if (isDone.has(id)) continue;
      const unrecorded = () => partnerError(undefined, notInRecords, context);
      problems.set(id, refusal ?? (codes.has(id) ? itemError(codes.get(id), context) : unrecorded()));
    }
  }
  return problems;
}
