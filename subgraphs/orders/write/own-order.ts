import { checkId } from '../../kit/checks.js';

/** Names an order with which something is to be done. */
export interface OwnOrder {
  orderId: string;
  customerId: string;
  resellerId?: string | null;
}

/** An order and whose it is, checked. Nothing else is done with an order at the same time. */
export function checkOwnOrder(input: OwnOrder) {
  const orderId = checkId(input.orderId, 'orderId');
  return {
    orderId,
    customerId: checkId(input.customerId, 'customerId'),
    resellerId: checkId(input.resellerId, 'resellerId'),
    subjects: [`order ${orderId}`],
  };
}

export const ownOrderFields = {
  orderId:
    'Id of the order. Of a combined order the id of the whole: its parts are not paid or cancelled alone.',
  customerId: 'Whose order it is. The customer must have let the partner act for it.',
  resellerId: 'The reseller whose customer it is; leave it out for the partner’s own.',
};
