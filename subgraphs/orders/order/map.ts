import type { SubgraphContext } from '../../kit/context.js';
import { checkWindow } from '../../kit/list/check-window.js';
import { conditions } from '../../kit/list/conditions.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { money } from '../../kit/money.js';
import { ofReseller } from '../../kit/reseller.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toServiceType } from '../service-type/map.js';
import { OrderSource, OrderStatus, OrderType, PeriodUnit } from './enums.js';
import type { OrderLineRow, OrderRow } from './loaders.js';
import { type Order, type OrderFilter, OrderSort } from './order.js';
import type { OrderLine } from './order-line.js';

export function toOrder(row: OrderRow, context: SubgraphContext, resellerId?: string | null): Order {
  return {
    id: row.order_id,
    resellerId,
    status: OrderStatus.nameOf(row.status, context),
    type: OrderType.nameOf(row.order_type, context),
    source: row.source_type && OrderSource.nameOf(row.source_type, context),
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    listPrice: money(row.official_amount),
    price: money(row.amount_after_discount),
    paidWith: {
      vouchers: money(row.amount_info?.coupon_amount),
      cashCoupons: money(row.amount_info?.flexipurchase_coupon_amount),
      storedValueCards: money(row.amount_info?.stored_card_amount),
    },
    createdAt: row.create_time,
    paidAt: noneIfEmpty(row.payment_time),
    children: (row.sub_order_infos ?? []).map((child) => toOrder(child, context, resellerId)),
    customerId: row.customer_id,
  };
}

export function toOrderLine(row: OrderLineRow, context: SubgraphContext): OrderLine {
  return {
    id: row.order_line_item_id,
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    productId: noneIfEmpty(row.product_id),
    productDescription: noneIfEmpty(row.product_spec_desc),
    quantity: row.subscription_num,
    periodUnit: row.period_type === undefined ? undefined : PeriodUnit.nameOf(row.period_type, context),
    periods: row.period_num,
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    listPrice: money(row.official_amount),
    price: money(row.amount_after_discount),
  };
}

/** The contract: only these six can be asked for, though answers carry more. */
const askableStatuses = ['1', '3', '4', '5', '6', '9'];

const sorts = { [OrderSort.CREATED_AT_ASC]: 'createTime', [OrderSort.CREATED_AT_DESC]: '-createTime' };

export function toOrderConditions(
  filter: OrderFilter | null | undefined,
  orderBy?: OrderSort | null,
): ListFilter {
  checkWindow(filter?.createdFrom, filter?.createdTo, 'filter.createdFrom');
  checkWindow(filter?.paidFrom, filter?.paidTo, 'filter.paidFrom');
  return conditions({
    customer_id: filter?.customerId,
    status: OrderStatus.codeOf(filter?.status, 'filter.status', askableStatuses),
    order_type: OrderType.codeOf(filter?.type, 'filter.type'),
    service_type_code: filter?.serviceType,
    create_time_begin: filter?.createdFrom,
    create_time_end: filter?.createdTo,
    payment_time_begin: filter?.paidFrom,
    payment_time_end: filter?.paidTo,
    order_by: orderBy && sorts[orderBy],
    ...ofReseller(filter?.resellerId),
  });
}
