import { Big } from 'big.js';
import { checkId, checkOrder } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { isFrozen, isSingleUse } from '../flags.js';
import { useLimits } from '../limit/map.js';
import { askableStatuses, VoucherMedium, VoucherOrigin, VoucherStatus } from '../voucher/enums.js';
import { toPlan, wholeUntilUsed } from '../voucher/map.js';
import { OwnVoucherKind } from './enums.js';
import type { OwnVoucherRow } from './loaders.js';
import type { OwnVoucher, OwnVoucherFilter, PartnerVoucherFilter } from './own-voucher.js';

/** Whose voucher it is, and whose orders it is tied to. */
interface Holder {
  customerId?: string;
  resellerId?: string | null | undefined;
}

export function toOwnVoucher(row: OwnVoucherRow, context: SubgraphContext, holder: Holder): OwnVoucher {
  const kind = OwnVoucherKind.nameOf(row.coupon_type, context);
  const status = VoucherStatus.nameOf(row.status, context);
  return {
    id: row.coupon_id,
    code: noneIfEmpty(row.coupon_code),
    kind,
    status,
    frozen: isFrozen(row.is_frozen, context),
    singleUse: isSingleUse(row.coupon_version, context),
    ...worth(row, kind, status),
    effectiveAt: row.valid_time,
    expiresAt: row.expire_time,
    createdAt: row.create_time,
    activatedAt: noneIfEmpty(row.active_time),
    lastUsedAt: noneIfEmpty(row.reserve_time),
    limits: useLimits(row.use_limits, context),
    purpose: noneIfEmpty(row.coupon_usage),
    plan: toPlan(row.promotion_plan_id, row.plan_name, row.plan_desc),
    campaignId: noneIfEmpty(row.promotion_id),
    medium: row.media_type && VoucherMedium.nameOf(row.media_type, context),
    origin: row.fetch_method && VoucherOrigin.nameOf(row.fetch_method, context),
    issuerId: noneIfEmpty(row.source_id),
    orderId: noneIfEmpty(row.order_id),
    lockOrderId: noneIfEmpty(row.lock_order_id),
    holderId: holder.customerId,
    resellerId: holder.resellerId,
  };
}

type Worth = Pick<OwnVoucher, 'faceValue' | 'remaining' | 'discountValue'>;

/** Only vouchers and cash coupons are worth an amount: what a discount coupon has in its place is a rate. */
function worth(row: OwnVoucherRow, kind: OwnVoucherKind, status: VoucherStatus): Worth {
  if (kind === 'VOUCHER' || kind === 'CASH_COUPON') {
    const balance = row.balance === '' ? undefined : row.balance;
    return {
      faceValue: money(row.face_value),
      remaining: money(balance ?? wholeUntilUsed(status, row.face_value)),
    };
  }
  if (kind !== 'DISCOUNT_COUPON' || row.face_value === undefined) return {};
  return { discountValue: new Big(row.face_value).toFixed() };
}

/** The customer's page of the contract documents these; 3 (PRODUCT_COUPON) survives in SDKs only. */
const askableKinds = ['1', '2', '4'];

export function toOwnVoucherConditions(filter: OwnVoucherFilter | null | undefined): ListFilter {
  return conditions({
    ...sharedConditions(filter),
    order_id: checkId(filter?.orderId, 'filter.orderId'),
    coupon_type: OwnVoucherKind.codeOf(filter?.kind, 'filter.kind', askableKinds),
    source_id: checkId(filter?.issuerId, 'filter.issuerId'),
  });
}

export function toPartnerVoucherConditions(filter: PartnerVoucherFilter | null | undefined): ListFilter {
  return conditions({
    ...sharedConditions(filter),
    ...ofReseller(checkId(filter?.resellerId, 'filter.resellerId')),
  });
}

function sharedConditions(filter: OwnVoucherFilter | PartnerVoucherFilter | null | undefined): ListFilter {
  checkOrder(filter?.activatedFrom, filter?.activatedTo, 'filter.activatedFrom');
  return {
    coupon_id: checkId(filter?.id, 'filter.id'),
    promotion_plan_id: checkId(filter?.planId, 'filter.planId'),
    status: VoucherStatus.codeOf(filter?.status, 'filter.status', askableStatuses),
    active_start_time: filter?.activatedFrom,
    active_end_time: filter?.activatedTo,
  };
}
