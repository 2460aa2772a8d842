import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const OwnVoucherKind = codeEnum({
  name: 'OwnVoucherKind',
  description: 'What a voucher does, among all kinds that an account can hold.',
  codes: codes.vouchers.IQueryUserCouponsResultV2.coupon_type,
  values: {
    VOUCHER: 'Lowers the amount due. Not a payment: it is not invoiced and earns no incentive.',
    DISCOUNT_COUPON: 'Takes a percentage off what is paid in advance. Partners cannot issue it.',
    PRODUCT_COUPON: 'For one product. The partner’s documentation names it and no more.',
    CASH_COUPON: 'Pays like money and counts in the actual payment.',
  },
});
export type OwnVoucherKind = NameOf<typeof OwnVoucherKind>;
