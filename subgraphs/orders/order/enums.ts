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
