import type { components } from '../../../partner/contract/generated/orders.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import {
  UsableVoucherGeneration,
  UsableVoucherGroup,
  UsableVoucherKind,
  UsableVoucherStatus,
} from './enums.js';
import { toLimits } from './limits.js';
import type { UsableVoucherRow } from './loaders.js';
import type { UsableVoucher, UsableVoucherCount } from './usable-voucher.js';

export function toUsableVoucher(
  row: UsableVoucherRow,
  resellerId: string | null | undefined,
  context: SubgraphContext,
): UsableVoucher {
  return {
    id: row.coupon_id ?? '',
    code: noneIfEmpty(row.coupon_code),
    kind: row.coupon_type && UsableVoucherKind.nameOf(row.coupon_type, context),
    status: row.status && UsableVoucherStatus.nameOf(row.status, context),
    group: groupOf(row.coupon_group, context),
    generation: row.coupon_version && UsableVoucherGeneration.nameOf(row.coupon_version, context),
    faceValue: money(row.face_value),
    remaining: row.balance === undefined || row.balance === '' ? undefined : money(row.balance),
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    createdAt: noneIfEmpty(row.create_time),
    activatedAt: noneIfEmpty(row.active_time),
    lastUsedAt: noneIfEmpty(row.last_used_time),
    planName: noneIfEmpty(row.plan_name),
    planDescription: noneIfEmpty(row.plan_desc),
    purpose: noneIfEmpty(row.coupon_usage),
    limits: toLimits(row.use_limits),
    lockedById: noneIfEmpty(row.used_by_order_id),
    resellerId,
  };
}

export function toUsableVoucherCount(
  row: components['schemas']['CouponMaxUseQuantity'],
  context: SubgraphContext,
): UsableVoucherCount {
  return {
    kind: row.coupon_type && UsableVoucherKind.nameOf(row.coupon_type, context),
    group: groupOf(row.coupon_group, context),
    most: row.use_quantity_value,
  };
}

function groupOf(code: UsableVoucherRow['coupon_group'], context: SubgraphContext) {
  return code === undefined ? undefined : UsableVoucherGroup.nameOf(code, context);
}
