import { Shopper } from '../../../partner/sandbox/testing/shopper.js';
import { eachOnce } from '../support/each-once.js';
import type { Example, Query } from '../support/example.js';
import type { FaultyWorld } from '../support/faulty-world.js';
import { freshServer } from '../support/servers.js';

/** A customer that lets the partner act for it, and one of its subscriptions. */
async function subscription(world: FaultyWorld) {
  const [{ row }, subscriptionId] = await freshServer(world);
  return { customerId: row.customer_id as string, subscriptionId };
}

async function subscriptions(world: FaultyWorld) {
  const { customerId, subscriptionId } = await subscription(world);
  return { customerId, subscriptionIds: [subscriptionId] };
}

/** A customer that lets the partner act for it. */
const authorisedCustomer = eachOnce(async function* ({ partner }) {
  for await (const { row } of Shopper.all(partner)) yield row.customer_id as string;
});

/** A renewal that waits for payment, and a customer who can pay it. */
async function pendingOrder(world: FaultyWorld) {
  const [shopper, id] = await freshServer(world);
  const orderId = await shopper.renewalOf(id);
  await shopper.fund(1_000_000);
  return { customerId: shopper.row.customer_id as string, orderId };
}

async function quoted(world: FaultyWorld, query: Query) {
  const { customerId, subscriptionIds } = await subscriptions(world);
  const scope = 'RESOURCE_AND_RENEWALS';
  const { data } = await query(
    `query ($customer: ID!, $ids: [ID!]!) {
      unsubscriptionQuote(customerId: $customer, subscriptionIds: $ids, scope: ${scope}) { token mostRefunded { amount } }
    }`,
    { customer: customerId, ids: subscriptionIds },
  );
  const { token, mostRefunded } = data.unsubscriptionQuote;
  return { customerId, subscriptionIds, scope, quote: { token, mostRefunded: mostRefunded?.amount ?? null } };
}

export const orders: readonly Example[] = [
  { mutation: 'payOrder', operation: 'payOrders', asksFirst: true, prepare: pendingOrder },
  { mutation: 'cancelOrder', operation: 'cancelCustomerOrder', prepare: pendingOrder },
  {
    mutation: 'renewSubscriptions',
    operation: 'renewalResources',
    asksFirst: true,
    async prepare(world) {
      const [shopper, id] = await freshServer(world);
      await shopper.fund(1_000_000);
      const { customer_id: customerId } = shopper.row;
      return { customerId, subscriptionIds: [id], periodUnit: 'MONTH', periods: 1, pay: true };
    },
  },
  {
    mutation: 'unsubscribeSubscriptions',
    operation: 'cancelResourcesSubscription',
    asksFirst: true,
    prepare: quoted,
  },
  { mutation: 'enableAutoRenewal', operation: 'autoRenewalResources', prepare: subscription },
  {
    mutation: 'enableAutoRenewal',
    variant: 'with a period',
    operation: 'autoRenewalResources',
    // The subscription tells that it renews, and no record how often and for how long.
    tells: 'that it was not done',
    prepare: async (world) => ({ ...(await subscription(world)), times: 3, periodUnit: 'MONTH' }),
  },
  {
    mutation: 'disableAutoRenewal',
    operation: 'cancelAutoRenewalResources',
    async prepare(world) {
      const [{ own, row }, subscriptionId] = await freshServer(world);
      await own.call('autoRenewalResources', { resource_id: subscriptionId });
      return { customerId: row.customer_id as string, subscriptionId };
    },
  },
  {
    mutation: 'setRenewalDay',
    operation: 'setResourcesRenewConfig',
    // No operation of the partner tells the setting.
    tells: 'nothing',
    prepare: async (world) => ({ customerId: await authorisedCustomer(world), expiryDay: 5 }),
  },
  { mutation: 'switchToPayPerUse', operation: 'updatePeriodToOnDemand', prepare: subscriptions },
  { mutation: 'switchToPayPerUseNow', operation: 'updatePeriodToOnDemandInstantly', prepare: subscriptions },
];
