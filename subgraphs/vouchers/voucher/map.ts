import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { ofReseller } from '../../kit/reseller.js';
import { lifetimeConditions } from '../lifetime.js';
import { VoucherKind, VoucherStatus } from './enums.js';
import type { VoucherRow } from '../../lists/vouchers.js';
import type { Voucher, VoucherFilter } from './voucher.js';

export function toVoucher(row: VoucherRow, context: SubgraphContext, resellerId?: string | null): Voucher {
  const status = VoucherStatus.nameOf(row.status, context);
  // Legacy single-use vouchers have no balance: they are whole until they are used (contract/rules-vouchers.md).
  const remaining = row.balance ?? (status === 'AVAILABLE' || status === 'INACTIVE' ? row.face_value : 0);
  return {
    id: row.coupon_id,
    resellerId,
    kind: VoucherKind.nameOf(row.coupon_type, context),
    status,
    frozen: row.is_frozen === '1',
    faceValue: money(row.face_value),
    remaining: money(remaining),
    effectiveAt: row.effective_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    lastUsedAt: noneIfEmpty(row.last_used_time),
    customerId: row.customer_id,
    orderId: noneIfEmpty(row.order_id),
    lockOrderId: noneIfEmpty(row.lock_order_id),
  };
}

/** The contract documents 2 to 5 as filter; 1 (INACTIVE) survives in the SDK only. */
const askableStatuses = ['2', '3', '4', '5'];

export function toVoucherConditions(filter: VoucherFilter | null | undefined): ListFilter {
  return conditions({
    customer_id: filter?.customerId,
    order_id: filter?.orderId,
    coupon_type: VoucherKind.codeOf(filter?.kind, 'filter.kind'),
    status: VoucherStatus.codeOf(filter?.status, 'filter.status', askableStatuses),
    ...lifetimeConditions(filter),
    ...ofReseller(filter?.resellerId),
  });
}
