import { isMain, type SubscriptionRow } from '../../lists/subscriptions.js';
import { closed, inUse } from './foresee-states.js';

/** What stands against switching a subscription to pay-per-use, as far as it can be seen. */
export function switchObjection(row: SubscriptionRow): string | undefined {
  if (row.status === closed) return 'CBC.99003012';
  if (!isMain(row)) return 'CBC.30010036';
  return row.status === inUse ? undefined : 'CBC.99003610';
}
