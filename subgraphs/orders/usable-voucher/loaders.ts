import type { components } from '../../../partner/contract/generated/orders.js';
import { asCustomer } from '../../kit/as-customer.js';
import { perOrder } from '../order/per-order.js';

type Schemas = components['schemas'];
export type UsableVoucherRow = Schemas['CouponInfoV2'];
export type UsableVoucherLimitRow = Schemas['LimitInfoV2'];

/** What can pay an order, and how many of it. */
export const usableVouchers = perOrder((context, { id, customerId }) => {
  const request = { query: { order_id: id } };
  return context.partner.call('listOrderCouponsByOrderId', request, asCustomer(context, { id: customerId }));
});
