import { cancel } from '../ordering/cancel.js';
import type { Holdings } from '../portfolio/holdings.js';

/** Gives up what nobody has paid in time. */
export function lapse(holdings: Pick<Holdings, 'orders' | 'vouchers'>, now: number) {
  for (const order of holdings.orders) {
    const { status, payableUntil } = order;
    if (status === 6 && payableUntil !== undefined && payableUntil <= now) cancel(holdings, order);
  }
}
