import type { PeriodType } from '../orders/order.js';
import type { Period } from '../orders/pricing.js';

/** So many months (2) or years (3); orders for other periods are not renewed or paid here. */
export function periodOf(type: PeriodType, count = 1): Period {
  return { type, count, months: type === 3 ? count * 12 : count };
}
