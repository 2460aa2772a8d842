import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { CustomerOrderV3, OrderLineItemEntityV2 } = codes.orders;

export const OrderStatus = codeEnum({
  name: 'OrderStatus',
  description: 'Where an order stands.',
  codes: CustomerOrderV3.status,
  values: {
    PENDING_APPROVAL: 'Needs an approval inside the customer’s organisation before it can be paid.',
    PENDING_REFUND: 'Unsubscribed; the refund is on its way.',
    PROCESSING: 'Paid; the resources are being provisioned.',
    CANCELED: 'Cancelled before it was paid.',
    COMPLETED: 'Done: resources provisioned, or refund made.',
    PENDING_PAYMENT: 'Waits to be paid until its deadline.',
    PENDING_CONFIRMATION: 'An account manager has to confirm it first.',
    PENDING_SHIPMENT: 'Hardware: not shipped yet.',
    PENDING_RECEIPT: 'Hardware: on its way.',
    PENDING_PICKUP: 'Hardware: to be returned, not picked up yet.',
    EXCHANGING: 'Hardware: being exchanged.',
  },
});
export type OrderStatus = NameOf<typeof OrderStatus>;

export const OrderType = codeEnum({
  name: 'OrderType',
  description: 'What an order does.',
  codes: CustomerOrderV3.order_type,
  values: {
    PURCHASE: 'Buys something new.',
    RENEWAL: 'Extends what was bought.',
    CHANGE: 'Changes the specification of what was bought.',
    UNSUBSCRIPTION: 'Gives something back; its amounts are refunds.',
    YEARLY_MONTHLY_TO_PAY_PER_USE: 'Switches a subscription to pay-per-use.',
    PAY_PER_USE_TO_YEARLY_MONTHLY: 'Switches a pay-per-use resource to a subscription.',
    TRIAL: 'Starts a trial.',
    TRIAL_TO_COMMERCIAL: 'Turns a trial into a purchase.',
    PRICE_ADJUSTMENT: 'Corrects the price of an earlier order.',
  },
});
export type OrderType = NameOf<typeof OrderType>;

export const OrderSource = codeEnum({
  name: 'OrderSource',
  description: 'Who or what made an order.',
  codes: CustomerOrderV3.source_type,
  values: {
    CUSTOMER: 'The customer itself.',
    AGENT: 'An agent on the customer’s behalf.',
    CONTRACT: 'A contract.',
    DISTRIBUTOR: 'A distributor.',
    CONSOLE_RESOURCE_DELETION: 'Deleting a resource in the console.',
    SUPPLEMENTARY: 'Huawei Cloud, to make up for an order that was missing.',
    COMPENSATION: 'Huawei Cloud, as a compensation.',
    SYSTEM: 'An automatism, such as auto-renewal.',
  },
});
export type OrderSource = NameOf<typeof OrderSource>;

export const PeriodUnit = codeEnum({
  name: 'PeriodUnit',
  description: 'Unit of the time that was bought.',
  codes: OrderLineItemEntityV2.period_type,
  values: {
    DAY: 'Days.',
    WEEK: 'Weeks.',
    MONTH: 'Months.',
    YEAR: 'Years.',
    HOUR: 'Hours.',
    ONE_TIME: 'No period: bought once.',
    PAY_PER_USE: 'No period: paid by use. Reserved by the partner API.',
    USAGE_REPORT: 'No period: reported use. Reserved by the partner API.',
  },
});
export type PeriodUnit = NameOf<typeof PeriodUnit>;

export const OrderScope = codeEnum({
  name: 'OrderScope',
  description: 'Whose orders a list is about.',
  // The codes of the parameter `method` of listCustomerOrders.
  codes: { oneself: 'OWN', sub_customer: 'PAID_FOR_OTHERS' },
  values: {
    OWN: 'Those the customer made itself.',
    PAID_FOR_OTHERS:
      'Those of other accounts of its enterprise that the customer pays for. `Order.customer` is then the one that ordered.',
  },
});
export type OrderScope = NameOf<typeof OrderScope>;

export const DiscountKind = codeEnum({
  name: 'DiscountKind',
  description: 'Where a discount on an order comes from.',
  codes: codes.orders.DiscountItemV2.discount_type,
  values: {
    PRODUCT_PROMOTION: 'A promotion of the product.',
    DISCOUNT_COUPON: 'A discount coupon.',
    VOUCHER: 'A voucher.',
    CASH_COUPON: 'A cash coupon.',
    AGENT_ORDER_DISCOUNT: 'A rate that an agent set when ordering for the customer.',
    AGENT_ORDER_REDUCTION: 'An amount that an agent took off when ordering for the customer.',
    AGENT_ORDER_FIXED_PRICE: 'A price that an agent set when ordering for the customer.',
    REBATE_CONTRACT: 'A rebate that a contract grants.',
    CHANNEL_FRAMEWORK_CONTRACT: 'A framework contract with a channel partner.',
    EARMARKED_FUNDS_CONTRACT: 'A contract about earmarked funds.',
    OFFLINE_DIRECT_CONTRACT: 'A contract that Huawei Cloud’s own sales concluded.',
    TELESALES_CONTRACT: 'A contract that telephone sales concluded.',
    COMMERCIAL: 'A commercial discount.',
    CHANNEL_COMMERCIAL: 'A commercial discount of a channel partner.',
    PARTNER_GRANTED: 'A discount that the partner granted the customer.',
    ORDER_PRICE_ADJUSTMENT: 'The price of this one order was adjusted.',
    FREE_OF_CHARGE: 'It was given for free.',
    PROMOTION: 'A promotion.',
    TOP_UP_ACCOUNT: 'Money topped up at a discount.',
    PRODUCT_BUILT_IN: 'A discount that is part of the product.',
    BASE_PRICE_FIXED_PRICE: 'A fixed price instead of the product’s base price.',
  },
});
export type DiscountKind = NameOf<typeof DiscountKind>;
