import { beijingMonth } from '../../time.js';
import type { Order } from '../orders/order.js';

/** Returns without a reason a customer has in a year of Beijing. */
export const freeReturnsPerYear = 10;

/** Whether one of them is left at a time. */
export function hasFreeReturn(orders: readonly Order[], now: number): boolean {
  const year = yearOf(now);
  return (
    orders.filter((order) => isFreeReturn(order) && yearOf(order.createTime) === year).length <
    freeReturnsPerYear
  );
}

/** A term that had begun was given back, and nothing was kept. */
function isFreeReturn({ type, createTime, lines }: Order): boolean {
  return (
    type === 4 &&
    lines.some(({ net, effectiveTime = Infinity }) => net !== 0n && effectiveTime <= createTime) &&
    lines.every(({ refund }) => refund?.consumed === 0n && refund.commission === 0n)
  );
}

function yearOf(time: number): string {
  return beijingMonth(time).slice(0, 4);
}
