import type { components } from '../../../partner/contract/generated/orders.js';
import { type PartnerClient, Refused } from '../../../partner/client/index.js';

type OrderInfo = components['schemas']['CustomerOrderV3'];

/** What the API says of an id it does not know. */
const unknownOrder = 'CBC.30000010';

/** An order as its customer sees it now; undefined when there is none of this id. */
export async function orderState(
  partner: PartnerClient,
  orderId: string,
  customerId: string | undefined,
): Promise<OrderInfo | undefined> {
  const request = { path: { order_id: orderId }, query: { limit: 1 } };
  const options = customerId === undefined ? {} : { actingFor: { customerId } };
  return partner.call('showCustomerOrderDetails', request, options).then(
    ({ order_info }) => order_info,
    (error: unknown) => {
      if (error instanceof Refused && error.details.errorCode === unknownOrder) return undefined;
      throw error;
    },
  );
}

/** Statuses of an order, by the contract. */
export const canceled = 4;
/** Of an order that has not been paid, or never was. */
export const unpaid: readonly number[] = [1, canceled, 6, 9];
