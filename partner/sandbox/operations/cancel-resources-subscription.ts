import type { ProductKey } from '../data/catalogue/products.js';
import { familyOf } from '../data/orders/family.js';
import { subscriptionStatus, type Subscription } from '../data/orders/subscription.js';
import { isOnTrial } from '../data/orders/trial.js';
import type { Holdings } from '../data/portfolio.js';
import { renewalsToCome, unsubscribe, unsubscribeRenewals } from '../data/refunds/unsubscribe.js';
import { parameterError } from '../errors.js';
import type { Handler } from './handler.js';
import { openOrderOf } from './open-order.js';
import { customerOf } from './own-account.js';
import { refusal } from './refusal.js';

/** What stays once it is bought (rules-orders.md section 5). */
const notReturnable: Partial<Record<ProductKey, string>> = {
  obsPackage: 'CBC.99003647',
  cdnPackage: 'CBC.99003647',
  codearts: 'CBC.99003652',
};

/** One order per main resource, all or none. An attached resource may be listed beside its main one, not without it. */
export const cancelResourcesSubscription: Handler<'cancelResourcesSubscription'> = ({
  input,
  caller,
  now,
  rng,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const holdings = portfolio.holdings(customer);
  const mains = mainsOf(input.resource_ids, holdings.subscriptions);
  const renewalsOnly = input.unsubscribe_type === 2;
  for (const main of mains) {
    const code = objectionTo(main, holdings, customer.frozen !== 0, now);
    if (code) throw refusal(code);
    if (renewalsOnly && renewalsToCome(main.resourceId, holdings, customer, now).length === 0) {
      throw refusal('CBC.99003128');
    }
  }
  const giveBack = renewalsOnly ? unsubscribeRenewals : unsubscribe;
  const refunds = portfolio.change(customer, (drafts, draft) =>
    mains.map(({ resourceId }) =>
      giveBack(resourceId, { portfolio, customer: draft, holdings: drafts, now, rng }),
    ),
  );
  for (const { post } of refunds) post();
  return { order_ids: refunds.map(({ order }) => order.id), fail_resource_infos: [] };
};

function mainsOf(ids: readonly string[], subscriptions: readonly Subscription[]): Subscription[] {
  if (new Set(ids).size < ids.length) throw parameterError('resource_ids', 'must not name a resource twice');
  const asked = ids.map((id) => {
    const resource = subscriptions.find(({ resourceId }) => resourceId === id);
    if (!resource) throw refusal('CBC.99003012');
    return resource;
  });
  const alone = asked.some(
    ({ parentResourceId }) => parentResourceId !== undefined && !ids.includes(parentResourceId),
  );
  if (alone) throw refusal('CBC.99003185');
  return asked.filter(({ parentResourceId }) => parentResourceId === undefined);
}

function objectionTo(
  main: Subscription,
  { orders, subscriptions }: Holdings,
  accountFrozen: boolean,
  now: number,
): string | undefined {
  const open = openOrderOf([main, ...familyOf(main.resourceId, subscriptions)], orders);
  if (open) return open.waitsFor === 'payment' ? 'CBC.99003100' : 'CBC.99003651';
  const status = subscriptionStatus(main, now, accountFrozen);
  if (status === 3) return 'CBC.30000067';
  if (status === 4) return 'CBC.99003656';
  if (isOnTrial(main, orders)) return 'CBC.99003649';
  return notReturnable[main.product];
}
