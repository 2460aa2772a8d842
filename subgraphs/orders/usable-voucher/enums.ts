import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CouponInfoV2 } = codes.orders;

export const UsableVoucherKind = codeEnum({
  name: 'UsableVoucherKind',
  description: 'What a customer can pay an order with besides money.',
  // The partner has two numberings, and sends either.
  codes: CouponInfoV2.coupon_type,
  values: {
    VOUCHER: 'Lowers the amount due.',
    DISCOUNT_COUPON: 'Takes a rate off the price.',
    PRODUCT_COUPON: 'Pays for one product.',
    CASH_COUPON: 'Pays like money.',
    STORED_VALUE_CARD: 'A card with money on it.',
  },
});
export type UsableVoucherKind = NameOf<typeof UsableVoucherKind>;

export const UsableVoucherStatus = codeEnum({
  name: 'UsableVoucherStatus',
  description: 'Whether what can pay an order is active.',
  codes: CouponInfoV2.status,
  values: { INACTIVE: 'Not activated yet.', AVAILABLE: 'Active.' },
});
export type UsableVoucherStatus = NameOf<typeof UsableVoucherStatus>;

export const UsableVoucherGroup = codeEnum({
  name: 'UsableVoucherGroup',
  description: 'A group of vouchers, which decides what can be combined in a payment.',
  codes: CouponInfoV2.coupon_group,
  values: {
    CLOUD_SERVICE: 'For cloud services.',
    MARKETPLACE: 'For the marketplace.',
    DEDICATED_1024_VOUCHER: 'Dedicated vouchers, of a kind that the partner calls 1024.',
    HARDWARE_OFFSET: 'Offsets the price of hardware.',
  },
});
export type UsableVoucherGroup = NameOf<typeof UsableVoucherGroup>;

export const UsableVoucherGeneration = codeEnum({
  name: 'UsableVoucherGeneration',
  description: 'How often a voucher can be spent from.',
  codes: CouponInfoV2.coupon_version,
  values: {
    LEGACY: 'Once.',
    REUSABLE: 'Until nothing is left on it; only vouchers can be.',
  },
});
export type UsableVoucherGeneration = NameOf<typeof UsableVoucherGeneration>;
