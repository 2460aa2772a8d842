import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import { perOrder } from '../order/per-order.js';

export type UsableDiscountRow = components['schemas']['DiscountInfoV3'];

/** Discounts that an order can be paid with; undefined when they are kept from the caller, which the contract calls missing. */
export const usableDiscounts = perOrder(
  async (context, { id, customerId }): Promise<UsableDiscountRow[] | undefined> => {
    const options = asCustomer(context, { id: customerId });
    const answer = await context.partner.call('listOrderDiscounts', { query: { order_id: id } }, options);
    return answer.discounts;
  },
);
