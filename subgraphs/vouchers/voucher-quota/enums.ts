import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CouponQuotaV2 } = codes.vouchers;

export const VoucherQuotaKind = codeEnum({
  name: 'VoucherQuotaKind',
  description: 'What can be issued from a quota.',
  codes: CouponQuotaV2.quota_type,
  values: {
    VOUCHER: 'Vouchers, which lower the amount due.',
    CASH_COUPON: 'Cash coupons, which pay like money.',
  },
});
export type VoucherQuotaKind = NameOf<typeof VoucherQuotaKind>;

export const VoucherQuotaStatus = codeEnum({
  name: 'VoucherQuotaStatus',
  description: 'Whether a quota can issue. Only ACTIVE can, and only within its validity.',
  codes: CouponQuotaV2.quota_status,
  values: {
    ACTIVE: 'Can issue within its validity.',
    INVALID: 'Expired, or disabled by Huawei Cloud.',
    ADJUSTING: 'Being changed by Huawei Cloud: visible, but cannot issue.',
    FROZEN: 'Frozen by Huawei Cloud: cannot issue.',
  },
});
export type VoucherQuotaStatus = NameOf<typeof VoucherQuotaStatus>;
