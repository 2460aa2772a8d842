import { type AnswerOf, type PartnerClient, PartnerError, type WriteOperation } from '../client/index.js';
import type { Write, WriteCall } from './write.js';

/** What a call has moved, in yuan; undefined when it moves nothing, or nobody says how much. */
export async function movedBy<Id extends WriteOperation>(
  write: Write<Id>,
  { request, amount }: Pick<WriteCall<Id>, 'request' | 'amount'>,
  answer: AnswerOf<Id>,
  partner: PartnerClient,
): Promise<string | undefined> {
  if (!write.moved) return amount;
  try {
    return await write.moved(request, answer, partner);
  } catch (error) {
    // That the call was carried out is certain all the same.
    if (error instanceof PartnerError) return amount;
    throw error;
  }
}
