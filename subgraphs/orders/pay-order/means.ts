import { codes } from '../../../partner/contract/generated/codes.js';
import { inputEnum, type InputNameOf } from '../price/input-enum.js';

const { CouponSimpleInfoOrderPayV3, DiscountSimpleInfoV3 } = codes.orders;

export const PaymentVoucherKind = inputEnum({
  name: 'PaymentVoucherKind',
  description: 'What to pay an order with besides money.',
  codes: CouponSimpleInfoOrderPayV3.type,
  values: {
    VOUCHER: 'Lowers the amount due.',
    DISCOUNT_COUPON: 'Takes a rate off the price.',
    CASH_COUPON: 'Pays like money.',
    STORED_VALUE_CARD: 'A card with money on it.',
  },
});
export type PaymentVoucherKind = InputNameOf<typeof PaymentVoucherKind>;

export const PaymentDiscountKind = inputEnum({
  name: 'PaymentDiscountKind',
  description: 'Where a discount that an order is to be paid with comes from.',
  codes: DiscountSimpleInfoV3.type,
  values: {
    PROMOTION: 'A promotion.',
    COMMERCIAL: 'A commercial discount.',
    PARTNER_GRANTED: 'The partner granted it.',
    ORDER_PRICE_ADJUSTMENT: 'The price of this one order was adjusted; it has to be used where offered.',
  },
});
export type PaymentDiscountKind = InputNameOf<typeof PaymentDiscountKind>;
