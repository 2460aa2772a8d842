import type { SubgraphContext } from '../../kit/context.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { orderDetails } from '../order/loaders.js';
import { checkOwnOrder, type OwnOrder } from '../write/own-order.js';

const pending = 6;

export function planCancelling(input: OwnOrder, context: SubgraphContext): WritePlan<'cancelCustomerOrder'> {
  const { orderId, customerId, resellerId, subjects } = checkOwnOrder(input);
  return {
    input: { orderId, customerId, resellerId },
    subjects,
    calls: [{ request: { body: { order_id: orderId } }, customerId }],
    foresee: async (): Promise<Foreseen> => {
      const details = await orderDetails(context)({ id: orderId, resellerId });
      const order = details?.order_info;
      if (order?.customer_id !== customerId) return { changes: [], refusals: ['CBC.30000010'] };
      return { changes: [], refusals: order.status === pending ? [] : ['CBC.99005010'] };
    },
  };
}
