import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { checkDistinct } from '../../kit/write/check-distinct.js';
import type { IsNew } from '../../kit/write/perform-write.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { orderDetails } from '../order/loaders.js';
import { checkOwnOrder } from '../write/own-order.js';
import { foreseePayment } from './foresee.js';
import { PaymentDiscountKind, PaymentVoucherKind } from './means.js';
import type { PayOrderInput } from './pay-order.js';

/** By the contract. */
const mostVouchers = 3;

/** One call. It counts with the price of the order: what vouchers and discounts take off shows only when it is paid. */
export async function planPayment(
  input: PayOrderInput,
  context: SubgraphContext,
  isNew: IsNew,
): Promise<WritePlan<'payOrders'>> {
  const { orderId, customerId, resellerId, subjects } = checkOwnOrder(input);
  const vouchers = vouchersOf(input);
  const discount = input.discount && {
    id: checkId(input.discount.id, 'discount.id'),
    type: PaymentDiscountKind.numberOf(input.discount.kind) as 0,
  };
  const body = {
    order_id: orderId,
    use_coupon: vouchers.length > 0 ? ('YES' as const) : ('NO' as const),
    use_discount: discount ? ('YES' as const) : ('NO' as const),
    ...(vouchers.length > 0 && { coupon_infos: vouchers }),
    ...(discount && { discount_infos: [discount] }),
  };
  const details = (await isNew()) ? await orderDetails(context)({ id: orderId, resellerId }) : undefined;
  const order = details?.order_info;
  return {
    input: { ...body, customerId, resellerId },
    subjects,
    calls: [{ request: { body }, amount: order && money(order.amount_after_discount).amount, customerId }],
    foresee: () => foreseePayment(order, { customerId, resellerId, vouchers, discount }, context),
  };
}

function vouchersOf({ vouchers }: PayOrderInput) {
  if (!vouchers?.length) return [];
  checkDistinct(
    vouchers.map(({ id }) => id),
    'vouchers',
    mostVouchers,
  );
  return vouchers.map(({ id, kind }) => ({ id, type: PaymentVoucherKind.numberOf(kind) as 300 }));
}
