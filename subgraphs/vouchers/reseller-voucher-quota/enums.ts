import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const ResellerVoucherQuotaStatus = codeEnum({
  name: 'ResellerVoucherQuotaStatus',
  description: 'Whether a reseller’s quota can issue. Only ACTIVE can, and only within its validity.',
  codes: codes.vouchers.IssuedCouponQuota.quota_status,
  values: {
    ACTIVE: 'Can issue within its validity.',
    INVALID: 'Expired, or disabled by Huawei Cloud.',
    ADJUSTING: 'Being changed by Huawei Cloud: visible, but cannot issue.',
    FROZEN: 'Frozen by Huawei Cloud: cannot issue.',
    RECLAIMED: 'Taken back by the distributor, with what was left of it.',
  },
});
export type ResellerVoucherQuotaStatus = NameOf<typeof ResellerVoucherQuotaStatus>;
