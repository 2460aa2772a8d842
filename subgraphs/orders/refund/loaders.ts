import type { components } from '../../../partner/contract/generated/orders.js';
import { Refused } from '../../../partner/client/index.js';
import { ofReseller } from '../../kit/reseller.js';
import { perOrder } from '../order/per-order.js';

export type RefundRow = components['schemas']['OrderRefundInfoV2'];

/** What the API says of an order that is neither an unsubscription nor a downgrade. */
const noRefund = 'CBC.99005026';

/** The parts of an order's refund; undefined for one that refunds nothing. */
export const refundRows = perOrder(
  async (context, { id, customerId, resellerId }): Promise<RefundRow[] | undefined> => {
    const query = { order_id: id, customer_id: customerId, ...ofReseller(resellerId) };
    try {
      const answer = await context.partner.call('showRefundOrderDetails', { query }, context);
      return answer.refund_infos ?? [];
    } catch (error) {
      if (error instanceof Refused && error.details.errorCode === noRefund) return undefined;
      throw error;
    }
  },
);
