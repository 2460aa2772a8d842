import type { Order } from '../orders/order.js';
import { withChildren } from '../portfolio/changes.js';
import type { Holdings } from '../portfolio/holdings.js';

/**
 * Gives an order up that waits for payment, a combined one with its children. An order that nobody paid in time keeps its
 * deadline, which tells it from one that was given up by hand.
 */
export function cancel(holdings: Pick<Holdings, 'vouchers'>, order: Order) {
  for (const one of withChildren(order)) one.status = 4;
  free(order, holdings);
}

/** Makes the coupons an order held usable for others. */
export function free({ id }: Order, { vouchers }: Pick<Holdings, 'vouchers'>) {
  for (const voucher of vouchers) {
    if (voucher.lockOrderId === id) voucher.lockOrderId = undefined;
  }
}
