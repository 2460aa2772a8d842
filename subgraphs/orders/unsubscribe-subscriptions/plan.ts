import { Big } from 'big.js';
import { checkText } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { inChunks } from '../../kit/in-chunks.js';
import type { IsNew } from '../../kit/write/perform-write.js';
import { WriteObjection } from '../../kit/write/write-objection.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { UnsubscriptionScope } from '../unsubscription-quote/enums.js';
import { readUnsubscriptionQuote } from '../unsubscription-quote/read.js';
import type { UnsubscriptionQuote } from '../unsubscription-quote/unsubscription-quote.js';
import { checkOwnSubscriptions } from '../write/own-subscriptions.js';
import { foreseeUnsubscription } from './foresee.js';
import { messages } from './messages.js';
import { UnsubscriptionReason } from './reason.js';
import type { UnsubscribeSubscriptionsInput, UnsubscriptionQuoteInput } from './unsubscribe-subscriptions.js';

/** Most subscriptions of one call, by the contract. */
const perCall = 10;
const longestComment = 255;

/**
 * Calls for ten subscriptions each, if the quote is still as it was shown.
 *
 * @param onQuote told of the quote as it is now
 */
export async function planUnsubscription(
  input: UnsubscribeSubscriptionsInput,
  context: SubgraphContext,
  isNew: IsNew,
  onQuote: (quote: UnsubscriptionQuote) => void,
): Promise<WritePlan<'cancelResourcesSubscription'>> {
  const own = checkOwnSubscriptions(input);
  const { ids, customerId, resellerId, subjects } = own;
  const comment = checkText(input.comment, 'comment', longestComment);
  const terms = {
    unsubscribe_type: UnsubscriptionScope.numberOf(input.scope) as 1 | 2,
    ...(input.reason && { unsubscribe_reason_type: UnsubscriptionReason.numberOf(input.reason) as 1 }),
    ...(comment !== undefined && { unsubscribe_reason: comment }),
  };
  const quote = (await isNew()) ? await readUnsubscriptionQuote(own, input.scope, context) : undefined;
  if (quote) {
    onQuote(quote);
    if (!isSame(quote, input.quote))
      throw new WriteObjection('QUOTE_CHANGED', messages.quoteChanged, 'quote');
  }
  return {
    input: { ...terms, ids, customerId, resellerId, quote: canonical(input.quote) },
    subjects,
    calls: inChunks(ids, perCall).map((resource_ids) => ({
      request: { body: { resource_ids, ...terms } },
      customerId,
    })),
    foresee: () => foreseeUnsubscription(own, quote, context),
  };
}

function isSame({ token, mostRefunded }: UnsubscriptionQuote, shown: UnsubscriptionQuoteInput): boolean {
  return token === shown.token && (mostRefunded?.amount ?? null) === canonical(shown).mostRefunded;
}

function canonical({ token, mostRefunded }: UnsubscriptionQuoteInput) {
  return { token, mostRefunded: mostRefunded ? new Big(mostRefunded).toFixed(2) : null };
}
