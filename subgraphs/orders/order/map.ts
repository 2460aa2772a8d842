import type { components } from '../../../partner/contract/generated/orders.js';
import type { WireDecimal } from '../../../partner/contract/wire-decimal.js';
import type { SubgraphContext } from '../../kit/context.js';
import { type FieldsOf, lazyNode } from '../../kit/lazy-node.js';
import { type Money, money } from '../../kit/money.js';
import { noneIfEmpty } from '../../kit/text.js';
import { toNamedResourceType } from '../resource-type/map.js';
import { toServiceType } from '../service-type/map.js';
import type { Amounts } from './amounts.js';
import { DiscountKind, OrderSource, OrderStatus, OrderType, PeriodUnit } from './enums.js';
import type { OrderLineRow, OrderRow } from './loaders.js';
import { Order } from './order.js';
import { type BaseProduct, OrderLine } from './order-line.js';

type Schemas = components['schemas'];

type AmountsRow = Pick<OrderLineRow, 'official_amount' | 'amount_after_discount' | 'amount_info'>;

const amounts: FieldsOf<Amounts, AmountsRow, unknown> = {
  listPrice: (row) => money(row.official_amount),
  price: (row) => money(row.amount_after_discount),
  paidWith: ({ amount_info: info }) => ({
    vouchers: money(info?.coupon_amount),
    cashCoupons: money(info?.flexipurchase_coupon_amount),
    storedValueCards: money(info?.stored_card_amount),
  }),
  discounts: ({ amount_info: info }, context) =>
    (info?.discounts ?? []).map(({ discount_type, discount_amount }) => ({
      kind: discount_type && DiscountKind.nameOf(discount_type, context),
      amount: money(discount_amount),
    })),
  handlingFee: ({ amount_info: info }) => moneyIfAny(info?.commission_amount),
  consumed: ({ amount_info: info }) => moneyIfAny(info?.consumed_amount),
};

/** What is known of an order besides its row. */
interface Origin {
  resellerId: string | null | undefined;
  /** Whether the row is the list's, or the one of the details, which say nothing of projects and payers. */
  isListed: boolean;
  parentId?: string;
}

const orderOf = lazyNode<Order, OrderRow, Origin>(Order, {
  ...amounts,
  id: (row) => row.order_id,
  resellerId: (_row, _context, { resellerId }) => resellerId,
  status: (row, context) => OrderStatus.nameOf(row.status, context),
  type: (row, context) => OrderType.nameOf(row.order_type, context),
  source: (row, context) => row.source_type && OrderSource.nameOf(row.source_type, context),
  serviceType: (row) => toServiceType(row.service_type_code, row.service_type_name),
  createdAt: (row) => row.create_time,
  paidAt: (row) => noneIfEmpty(row.payment_time),
  contractId: (row) => noneIfEmpty(row.contract_id),
  children: (row, context, origin): Order[] =>
    childRows(row).map((child) => orderOf(child, context, { ...origin, parentId: row.order_id })),
  customerId: (row) => row.customer_id,
  listed: (row, _context, { isListed }) => (isListed ? row : undefined),
  parentId: (_row, _context, { parentId }) => parentId,
});

/** An order as the list has it. */
export function toOrder(row: OrderRow, context: SubgraphContext, resellerId?: string | null): Order {
  return orderOf(row, context, { resellerId, isListed: true });
}

/** An order as its details have it, and children likewise. */
export function toOrderFromDetails(
  row: OrderRow,
  context: SubgraphContext,
  resellerId?: string | null,
): Order {
  return orderOf(row, context, { resellerId, isListed: false });
}

/** The orders that a combined one consists of. They are paid together, so the payer is the same. */
export function childRows({ sub_order_infos, agent_pay_info }: OrderRow): OrderRow[] {
  return (sub_order_infos ?? []).map((child) => ({ ...child, agent_pay_info }));
}

export const toOrderLine = lazyNode<OrderLine, OrderLineRow>(OrderLine, {
  ...amounts,
  id: (row) => row.order_line_item_id,
  orderId: (row) => noneIfEmpty(row.order_id),
  serviceType: (row) => toServiceType(row.service_type_code, row.service_type_name),
  productId: (row) => noneIfEmpty(row.product_id),
  productDescription: (row) => noneIfEmpty(row.product_spec_desc),
  categoryCode: (row) => noneIfEmpty(row.category_code),
  productServiceType: (row) => toServiceType(row.product_owner_service),
  resourceType: (row) => toNamedResourceType(row.commercial_resource, undefined),
  baseProduct: (row) => row.base_product_info && toBaseProduct(row.base_product_info),
  quantity: (row) => row.subscription_num,
  periodUnit: (row, context) =>
    row.period_type === undefined ? undefined : PeriodUnit.nameOf(row.period_type, context),
  periods: (row) => row.period_num,
  effectiveAt: (row) => noneIfEmpty(row.effective_time),
  expiresAt: (row) => noneIfEmpty(row.expire_time),
});

function toBaseProduct(row: Schemas['ProductObject']): BaseProduct {
  return {
    id: noneIfEmpty(row.product_id),
    description: noneIfEmpty(row.product_spec_desc),
    categoryCode: noneIfEmpty(row.category_code),
    serviceType: toServiceType(row.product_owner_service),
    resourceType: toNamedResourceType(row.commercial_resource, undefined),
  };
}

function moneyIfAny(amount: WireDecimal | undefined): Money | undefined {
  return amount === undefined ? undefined : money(amount);
}
