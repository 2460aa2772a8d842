import { Big } from 'big.js';
import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
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
import type { PromotionPlan, Voucher, VoucherFilter } from './voucher.js';

export function toVoucher(row: VoucherRow, context: SubgraphContext, resellerId?: string | null): Voucher {
  const status = VoucherStatus.nameOf(row.status, context);
  return {
    id: row.coupon_id,
    resellerId,
    kind: VoucherKind.nameOf(row.coupon_type, context),
    status,
    frozen: isFrozen(row.is_frozen, context),
    faceValue: money(row.face_value),
    remaining: money(row.balance ?? wholeUntilUsed(status, row.face_value)),
    effectiveAt: row.effective_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    lastUsedAt: noneIfEmpty(row.last_used_time),
    activatedAt: noneIfEmpty(row.active_time),
    limits: useLimits(row.use_limits, context),
    plan: toPlan(row.promotion_plan_id, row.promotion_plan_name, row.promotion_plan_desc),
    campaignId: noneIfEmpty(row.promotion_id),
    medium: row.media_type && VoucherMedium.nameOf(row.media_type, context),
    origin: row.fetch_method && VoucherOrigin.nameOf(row.fetch_method, context),
    customerId: row.customer_id,
    orderId: noneIfEmpty(row.order_id),
    lockOrderId: noneIfEmpty(row.lock_order_id),
    singleUse: row.balance === undefined,
  };
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
