import type { components } from '../../contract/generated/orders.js';
import { serviceCode, serviceName, resourceCode, type Language } from '../data/catalogue/catalogue.js';
import { products } from '../data/catalogue/products.js';
import { totalsOf, type Order, type OrderLine, type OrderTotals } from '../data/orders/order.js';
import { yuan } from '../money.js';
import { utc, utcOrNone } from '../time.js';
import type { Loose } from './handler.js';

type Schemas = components['schemas'];

/** What a list row, a header and a child order have in common. */
export function orderHeader(order: Order, language: Language) {
  const totals = totalsOf(order.lines);
  const code = serviceCode(products[order.lines[0]!.product].service);
  return {
    order_id: order.id,
    customer_id: order.customerId,
    service_type_code: code,
    service_type_name: serviceName(code, language),
    source_type: order.sourceType,
    status: order.status,
    amount_after_discount: yuan(totals.net),
    official_amount: yuan(totals.official),
    measure_id: 1 as const,
    create_time: utc(order.createTime),
    payment_time: utcOrNone(order.paymentTime),
    currency: 'CNY',
    contract_id: order.contractId,
    amount_info: amountInfo(totals),
  };
}

export function orderLine(line: OrderLine, language: Language): Loose<Schemas['OrderLineItemEntityV2']> {
  const { service, resource } = products[line.product];
  const product = {
    product_id: productId(line.product, line.specification.code),
    product_spec_desc: line.specification.description[language],
    category_code: service.toUpperCase(),
    product_owner_service: serviceCode(service),
    commercial_resource: resourceCode(resource),
  };
  return {
    order_line_item_id: line.id,
    service_type_code: serviceCode(service),
    service_type_name: serviceName(serviceCode(service), language),
    period_type: line.periodType,
    period_num: line.periodCount,
    effective_time: utcOrNone(line.effectiveTime),
    expire_time: utcOrNone(line.expireTime),
    subscription_num: line.quantity,
    amount_after_discount: yuan(line.net),
    official_amount: yuan(line.official),
    amount_info: amountInfo(totalsOf([line])),
    currency: 'CNY',
    ...product,
    base_product_info: product,
    order_id: line.orderId,
  };
}

/** `OFFI` and 18 digits, the same for the same product wherever it appears. */
export function productId(product: string, specification: string): string {
  let number = 0n;
  for (const character of `${product}/${specification}`) {
    number = (number * 131n + BigInt(character.codePointAt(0)!)) % 10n ** 18n;
  }
  return `OFFI${number.toString().padStart(18, '0')}`;
}

function amountInfo(totals: OrderTotals): Loose<Schemas['AmountInfomationV2']> {
  return {
    discounts: totals.discounts.map(({ type, amount }) => ({
      discount_type: type,
      discount_amount: yuan(amount),
    })),
    flexipurchase_coupon_amount: yuan(totals.cashCoupons),
    coupon_amount: yuan(totals.vouchers),
    stored_card_amount: yuan(totals.storedCards),
    commission_amount: totals.refund && yuan(totals.refund.commission),
    consumed_amount: totals.refund && yuan(totals.refund.consumed),
  };
}
