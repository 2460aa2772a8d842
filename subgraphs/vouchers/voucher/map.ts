import { Big } from 'big.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { lazyNode } from '../../kit/lazy-node.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { type Money, money, sumOf } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import type { VoucherRow } from '../../lists/vouchers.js';
import { isFrozen } from '../flags.js';
import { lifetimeConditions } from '../lifetime.js';
import { useLimits } from '../limit/map.js';
import type { VoucherRecordRow } from '../voucher-record/loaders.js';
import { askableStatuses, VoucherKind, VoucherMedium, VoucherOrigin, VoucherStatus } from './enums.js';
import { type PromotionPlan, Voucher, type VoucherFilter } from './voucher.js';

/** A voucher of the list; what else is known of it is its reseller, if any. */
export const toVoucher = lazyNode<Voucher, VoucherRow, string | null | undefined>(Voucher, {
  id: (row) => row.coupon_id,
  resellerId: (_row, _context, resellerId) => resellerId,
  kind: (row, context) => VoucherKind.nameOf(row.coupon_type, context),
  status: statusOf,
  frozen: (row, context) => isFrozen(row.is_frozen, context),
  faceValue: (row) => money(row.face_value),
  remaining: (row, context) => money(row.balance ?? wholeUntilUsed(statusOf(row, context), row.face_value)),
  effectiveAt: (row) => row.effective_time,
  expiresAt: (row) => row.expire_time,
  createdAt: (row) => row.create_time,
  lastUsedAt: (row) => noneIfEmpty(row.last_used_time),
  activatedAt: (row) => noneIfEmpty(row.active_time),
  limits: (row, context) => useLimits(row.use_limits, context),
  plan: (row) => toPlan(row.promotion_plan_id, row.promotion_plan_name, row.promotion_plan_desc),
  campaignId: (row) => noneIfEmpty(row.promotion_id),
  medium: (row, context) => row.media_type && VoucherMedium.nameOf(row.media_type, context),
  origin: (row, context) => row.fetch_method && VoucherOrigin.nameOf(row.fetch_method, context),
  customerId: (row) => row.customer_id,
  orderId: (row) => noneIfEmpty(row.order_id),
  lockOrderId: (row) => noneIfEmpty(row.lock_order_id),
  singleUse: (row) => row.balance === undefined,
});

function statusOf(row: VoucherRow, context: SubgraphContext): VoucherStatus {
  return VoucherStatus.nameOf(row.status, context);
}

/** Legacy single-use vouchers have no balance: they are whole until they are used (contract/rules-vouchers.md). */
export function wholeUntilUsed<Amount>(status: VoucherStatus, faceValue: Amount): Amount | 0 {
  return status === 'AVAILABLE' || status === 'INACTIVE' ? faceValue : 0;
}

export function toPlan(
  id: string | undefined,
  name: string | undefined,
  description: string | undefined,
): PromotionPlan | undefined {
  const plan = { id: noneIfEmpty(id), name: noneIfEmpty(name), description: noneIfEmpty(description) };
  return plan.id || plan.name ? plan : undefined;
}

/**
 * Whether the voucher's balance alone says what was spent of it. It does not once the rest may have gone back to the
 * quota: then only the partner's records tell.
 */
export function balanceTells({ status, singleUse, remaining }: Voucher): boolean {
  const ended = status === 'RECLAIMED' || status === 'EXPIRED';
  return singleUse || !ended || !new Big(remaining.amount).eq(0);
}

/** What was spent of a voucher, as its balance says. A single-use one leaves whole, or not at all. */
export function usedByBalance({ status, singleUse, faceValue, remaining }: Voucher): Money {
  if (singleUse) return money(status === 'USED' ? faceValue.amount : 0);
  return less(faceValue, [remaining.amount]);
}

/** What was spent of a voucher: what was issued, less what the records say came back. Undefined when they say nothing. */
export function usedByRecords({ faceValue }: Voucher, records: VoucherRecordRow[]): Money | undefined {
  const back = records.filter(({ operation_type, result }) => operation_type !== '1' && result === '0');
  if (back.length === 0) return undefined;
  return less(
    faceValue,
    back.map(({ operation_amount }) => operation_amount ?? 0),
  );
}

function less(amount: Money, others: (string | number)[]): Money {
  return sumOf([amount.amount, ...others.map((other) => new Big(other).neg().toFixed())]);
}

export function toVoucherConditions(filter: VoucherFilter | null | undefined): ListFilter {
  return conditions({
    customer_id: checkId(filter?.customerId, 'filter.customerId'),
    order_id: checkId(filter?.orderId, 'filter.orderId'),
    coupon_type: VoucherKind.codeOf(filter?.kind, 'filter.kind'),
    status: VoucherStatus.codeOf(filter?.status, 'filter.status', askableStatuses),
    ...lifetimeConditions(filter),
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}
