import { registerEnumType } from 'type-graphql';
import { codes } from '../../../partner/contract/generated/codes.js';
import { inputEnum, type InputNameOf } from '../price/input-enum.js';

export const UnsubscriptionScope = inputEnum({
  name: 'UnsubscriptionScope',
  description: 'What of a subscription is given back.',
  codes: codes.orders.UnsubscribeResourcesReq.unsubscribe_type,
  values: {
    RESOURCE_AND_RENEWALS:
      'All of it: the resource is released, with what is on it, unless its service has a recycle bin.',
    RENEWALS_ONLY: 'Only renewals that have not started; the resource stays until its earlier end.',
  },
});
export type UnsubscriptionScope = InputNameOf<typeof UnsubscriptionScope>;

export enum RefundRule {
  WHOLE = 'WHOLE',
  UNUSED_PART = 'UNUSED_PART',
}
registerEnumType(RefundRule, {
  name: 'RefundRule',
  description: 'How much of what was paid for a term can come back.',
  valuesConfig: {
    WHOLE: { description: 'All of it: the term has not started, or started at most five days ago.' },
    UNUSED_PART: {
      description: 'The part that is not used up, without what vouchers had paid, and less a handling fee.',
    },
  },
});

export enum QuoteUncertainty {
  HANDLING_FEE = 'HANDLING_FEE',
  FREE_RETURNS = 'FREE_RETURNS',
  VOUCHERS = 'VOUCHERS',
  AMOUNT_PAID = 'AMOUNT_PAID',
}
registerEnumType(QuoteUncertainty, {
  name: 'QuoteUncertainty',
  description: 'What the partner does not tell before it gives something back.',
  valuesConfig: {
    HANDLING_FEE: { description: 'The fee it keeps of a term that started more than five days ago.' },
    FREE_RETURNS: {
      description:
        'Whether the customer has returns without reason left this year: without one, a term that has started does not come back whole, and a fee is kept.',
    },
    VOUCHERS: {
      description:
        'Whether what vouchers and cash coupons had paid comes back to them: not when they have expired, and only with a return without reason left.',
    },
    AMOUNT_PAID: { description: 'What was paid for a subscription: no order that pays for it is found.' },
  },
});
