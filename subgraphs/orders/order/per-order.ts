import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { eachAlone } from '../../kit/each-alone.js';
import { requestScoped } from '../../kit/request-scoped.js';
import type { Order } from './order.js';

type AskedOrder = Pick<Order, 'id' | 'customerId' | 'resellerId'>;

/** Loads what the partner tells of one order per call. Within a request an order is asked about once; one that fails fails alone. */
export function perOrder<Answer>(read: (context: SubgraphContext, order: AskedOrder) => Promise<Answer>) {
  return requestScoped(
    (context) =>
      new DataLoader<AskedOrder, Answer, string>(
        (orders) => eachAlone(orders, (order) => read(context, order)),
        { cacheKeyFn: ({ id, resellerId }) => `${id} ${resellerId ?? ''}` },
      ),
  );
}

/** Whether a payment can be made for it: the orders of a combined one are paid together, and none by itself. */
export function isPayable({ status, parentId }: Order): boolean {
  return status === 'PENDING_PAYMENT' && parentId === undefined;
}
