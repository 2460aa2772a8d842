import type { SubgraphContext } from '../../kit/context.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import type { SubscriptionRow } from '../../lists/subscriptions.js';
import { subscriptionsOf } from '../../lists/subscriptions-of-customer.js';

/** What stands against a change of subscriptions, by what they are now: the partner's code for each, if any. */
export async function foreseeStates(
  { ids, customerId, resellerId }: { ids: readonly string[]; customerId: string; resellerId: string | null },
  problemOf: (row: SubscriptionRow) => string | undefined,
  context: SubgraphContext,
): Promise<Foreseen> {
  const held = subscriptionsOf(context)({ id: customerId, resellerId });
  const rows = await Promise.all(ids.map((id) => held.byId(id)));
  const problems = rows.map((row) => (row ? problemOf(row) : unknown));
  const failures = ids.flatMap((id, index): [string, string][] => {
    const problem = problems[index];
    return problem ? [[id, problem]] : [];
  });
  return { changes: [], failures: new Map(failures) };
}

/** The customer has no such subscription. */
const unknown = 'CBC.99003012';

/** Of a subscription, by the contract. */
export const inUse = 2;
export const closed = 3;
export const frozen = 4;

/** What happens to it when it expires. */
export const convertsToPayPerUse = 1;
export const renewsAutomatically = 3;
