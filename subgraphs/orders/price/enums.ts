import { registerEnumType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { OptionalDiscountRatingResult } = codes.orders;

export const PriceDiscountKind = codeEnum({
  name: 'PriceDiscountKind',
  description: 'Where a discount on list prices comes from.',
  codes: OptionalDiscountRatingResult.discount_type,
  values: {
    COMMERCIAL: 'A commercial discount that Huawei Cloud grants the customer.',
    CHANNEL_COMMERCIAL: 'A commercial discount that comes through a channel partner.',
    PARTNER_GRANTED: 'A discount that the partner granted the customer.',
  },
});
export type PriceDiscountKind = NameOf<typeof PriceDiscountKind>;

export const InstallmentPeriod = codeEnum({
  name: 'InstallmentPeriod',
  description: 'How often an instalment is due.',
  codes: OptionalDiscountRatingResult.installment_period_type,
  values: { MONTH: 'Every month.', YEAR: 'Every year.' },
});
export type InstallmentPeriod = NameOf<typeof InstallmentPeriod>;

export const RenewalFailureReason = codeEnum({
  name: 'RenewalFailureReason',
  description: 'Why the renewal of a resource has no price.',
  // The codes of `listRenewRateOnPeriod` that arrive beside an answer.
  codes: {
    'CBC.30050007': 'NOT_MAIN_RESOURCE',
    'CBC.30050008': 'NO_SUCH_PERIOD',
    'CBC.30050009': 'GONE',
    'CBC.30050010': 'PAYMENT_PENDING',
    'CBC.30050011': 'BEING_CHANGED',
    'CBC.30050013': 'NOT_RENEWABLE',
  },
  values: {
    NOT_MAIN_RESOURCE: 'It is attached to another resource: ask for the price of that one.',
    NO_SUCH_PERIOD: 'It cannot be renewed for such a time.',
    GONE: 'It has expired and been deleted, or there is none of this id.',
    PAYMENT_PENDING: 'It is part of an order that waits for payment.',
    BEING_CHANGED: 'It is being unsubscribed or changed.',
    NOT_RENEWABLE: 'The product cannot be renewed.',
  },
});
export type RenewalFailureReason = NameOf<typeof RenewalFailureReason>;

/** How a product is to be paid for over time. */
export enum InstallmentPlan {
  HALF_UPFRONT = 'HALF_UPFRONT',
  NO_UPFRONT = 'NO_UPFRONT',
}
registerEnumType(InstallmentPlan, {
  name: 'InstallmentPlan',
  description: 'How a product is to be paid for in instalments.',
  valuesConfig: {
    HALF_UPFRONT: { description: 'Half of the price at first, the rest in instalments.' },
    NO_UPFRONT: { description: 'Everything in instalments.' },
  },
});
