import type { components } from '../../contract/generated/vouchers.js';
import type { UseLimit } from '../data/vouchers/voucher.js';

type LimitKey = NonNullable<components['schemas']['ICouponUseLimitInfoV2']['limit_key']>;

/** Limits as the wire has them; the keys are an open set, so a coupon may carry ones the contract does not list. */
export function useLimitsOf({ useLimits, planId }: { useLimits: readonly UseLimit[]; planId: string }) {
  return useLimits.map(({ id, key, value1, value2, unit }) => ({
    use_limiti_info_id: id,
    limit_key: key as LimitKey,
    value1,
    value2,
    value_unit: unit,
    limit_type: undefined,
    promotion_plan_id: planId,
  }));
}
