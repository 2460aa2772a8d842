import type { SubgraphContext } from '../../kit/context.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import { isMain, type SubscriptionRow } from '../../lists/subscriptions.js';
import type { UnsubscriptionQuote } from '../unsubscription-quote/unsubscription-quote.js';
import { closed, foreseeStates, frozen } from '../write/foresee-states.js';
import type { checkOwnSubscriptions } from '../write/own-subscriptions.js';

/** What stands against giving subscriptions back, as far as they themselves and their quote tell. */
export async function foreseeUnsubscription(
  own: ReturnType<typeof checkOwnSubscriptions>,
  quote: UnsubscriptionQuote | undefined,
  context: SubgraphContext,
): Promise<Foreseen> {
  const { failures = new Map<string, string>() } = await foreseeStates(own, problemOf, context);
  if (quote?.scope !== 'RENEWALS_ONLY') return { changes: [], failures };
  const without = quote.items.filter(
    ({ subscriptionId, terms, mostRefunded }) =>
      mostRefunded && terms.length === 0 && !failures.has(subscriptionId),
  );
  const nothingLeft = without.map(({ subscriptionId }) => [subscriptionId, 'CBC.99003128'] as const);
  return { changes: [], failures: new Map([...failures, ...nothingLeft]) };
}

function problemOf(row: SubscriptionRow): string | undefined {
  if (!isMain(row)) return 'CBC.99003185';
  if (row.status === closed) return 'CBC.30000067';
  return row.status === frozen ? 'CBC.99003656' : undefined;
}
