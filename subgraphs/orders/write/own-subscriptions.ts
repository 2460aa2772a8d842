import { checkId } from '../../kit/checks.js';
import { checkDistinct } from '../../kit/write/check-distinct.js';

/** Names subscriptions with which something is to be done. */
export interface OwnSubscriptions {
  subscriptionIds: string[];
  customerId: string;
  resellerId?: string | null;
}

/** Most subscriptions of one mutation. Those beyond what one call takes are split over several. */
export const mostSubscriptions = 100;

/** Subscriptions and whose they are, checked. Nothing else is done with any of them at the same time. */
export function checkOwnSubscriptions(input: OwnSubscriptions) {
  const ids = checkDistinct(input.subscriptionIds, 'subscriptionIds', mostSubscriptions);
  return { ids, ...checkOwner(input), subjects: ids.map((id) => `resource ${id}`) };
}

/** One subscription and whose it is, checked. */
export function checkOwnSubscription(
  input: Omit<OwnSubscriptions, 'subscriptionIds'> & { subscriptionId: string },
) {
  const id = checkId(input.subscriptionId, 'subscriptionId');
  return { id, ...checkOwner(input), subjects: [`resource ${id}`] };
}

export function checkOwner({ customerId, resellerId }: Pick<OwnSubscriptions, 'customerId' | 'resellerId'>) {
  return {
    customerId: checkId(customerId, 'customerId'),
    resellerId: checkId(resellerId, 'resellerId') ?? null,
  };
}

export const ownSubscriptionFields = {
  subscriptionIds: `Ids of main subscriptions, 1 to ${mostSubscriptions}, none twice: what is attached to one follows it. Every ten take one call to the partner.`,
  upTo: `Ids of main subscriptions, 1 to ${mostSubscriptions}, none twice: what is attached to one follows it.`,
  subscriptionId:
    'Id of the subscription. A main one and what is attached to it follow each other, whichever is named.',
  customerId: 'The customer who has them. It must have let the partner act for it.',
  resellerId: 'The reseller whose customer it is; leave it out for the partner’s own.',
};
