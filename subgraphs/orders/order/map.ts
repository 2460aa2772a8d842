import type { components } from '../../../partner/contract/generated/orders.js';
import type { SubgraphContext } from '../../kit/context.js';
import { money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toServiceType } from '../service-type/map.js';
import type { Amounts } from './amounts.js';
import { DiscountKind, OrderSource, OrderStatus, OrderType, PeriodUnit } from './enums.js';
import type { OrderLineRow, OrderRow } from './loaders.js';
import type { Order } from './order.js';
import type { BaseProduct, OrderLine } from './order-line.js';

type Schemas = components['schemas'];

/** An order as the list has it. */
export function toOrder(row: OrderRow, context: SubgraphContext, resellerId?: string | null): Order {
  const order = header(row, context, resellerId);
  const children = childRows(row).map((child) => toOrder(child, context, resellerId));
  // Nobody else has it yet: it need not be copied, as hundreds of them are read at a time.
  order.listed = row;
  order.children = partsOf(order, children);
  return order;
}

/** The orders that a combined one consists of. They are paid together, so the payer is the same. */
export function childRows({ sub_order_infos, agent_pay_info }: OrderRow): OrderRow[] {
  return (sub_order_infos ?? []).map((child) => ({ ...child, agent_pay_info }));
}

/** An order as its details have it: nothing of projects and payers, and children likewise. */
export function toOrderFromDetails(
  row: OrderRow,
  context: SubgraphContext,
  resellerId?: string | null,
): Order {
  const order = header(row, context, resellerId);
  const children = (row.sub_order_infos ?? []).map((child) => header(child, context, resellerId));
  return { ...order, children: partsOf(order, children) };
}

function partsOf({ id }: Order, children: Order[]): Order[] {
  return children.map((child) => ({ ...child, parentId: id }));
}

function header(row: OrderRow, context: SubgraphContext, resellerId?: string | null): Order {
  return {
    id: row.order_id,
    resellerId,
    status: OrderStatus.nameOf(row.status, context),
    type: OrderType.nameOf(row.order_type, context),
    source: row.source_type && OrderSource.nameOf(row.source_type, context),
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    ...toAmounts(row, context),
    createdAt: row.create_time,
    paidAt: noneIfEmpty(row.payment_time),
    contractId: noneIfEmpty(row.contract_id),
    children: [],
    customerId: row.customer_id,
  };
}

export function toOrderLine(row: OrderLineRow, context: SubgraphContext): OrderLine {
  return {
    id: row.order_line_item_id,
    orderId: noneIfEmpty(row.order_id),
    serviceType: toServiceType(row.service_type_code, row.service_type_name),
    productId: noneIfEmpty(row.product_id),
    productDescription: noneIfEmpty(row.product_spec_desc),
    categoryCode: noneIfEmpty(row.category_code),
    productServiceType: toServiceType(row.product_owner_service),
    resourceType: toNamedResourceType(row.commercial_resource, undefined),
    baseProduct: row.base_product_info && toBaseProduct(row.base_product_info),
    quantity: row.subscription_num,
    periodUnit: row.period_type === undefined ? undefined : PeriodUnit.nameOf(row.period_type, context),
    periods: row.period_num,
    effectiveAt: noneIfEmpty(row.effective_time),
    expiresAt: noneIfEmpty(row.expire_time),
    ...toAmounts(row, context),
  };
}

function toBaseProduct(row: Schemas['ProductObject']): BaseProduct {
  return {
    id: noneIfEmpty(row.product_id),
    description: noneIfEmpty(row.product_spec_desc),
    categoryCode: noneIfEmpty(row.category_code),
    serviceType: toServiceType(row.product_owner_service),
    resourceType: toNamedResourceType(row.commercial_resource, undefined),
  };
}

function toAmounts(
  row: Pick<OrderLineRow, 'official_amount' | 'amount_after_discount' | 'amount_info'>,
  context: SubgraphContext,
): Amounts {
  const info = row.amount_info ?? {};
  const optional = (amount: typeof info.consumed_amount) =>
    amount === undefined ? undefined : money(amount);
  return {
    listPrice: money(row.official_amount),
    price: money(row.amount_after_discount),
    paidWith: {
      vouchers: money(info.coupon_amount),
      cashCoupons: money(info.flexipurchase_coupon_amount),
      storedValueCards: money(info.stored_card_amount),
    },
    discounts: (info.discounts ?? []).map(({ discount_type, discount_amount }) => ({
      kind: discount_type && DiscountKind.nameOf(discount_type, context),
      amount: money(discount_amount),
    })),
    handlingFee: optional(info.commission_amount),
    consumed: optional(info.consumed_amount),
  };
}
