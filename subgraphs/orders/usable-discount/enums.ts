import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

export const UsableDiscountKind = codeEnum({
  name: 'UsableDiscountKind',
  description: 'Where a discount that can be chosen for a payment comes from.',
  codes: codes.orders.DiscountInfoV3.discount_type,
  values: {
    PROMOTION: 'A promotion.',
    CONTRACT: 'A contract.',
    COMMERCIAL: 'A commercial discount.',
    PARTNER_GRANTED: 'The partner granted it.',
    ORDER_PRICE_ADJUSTMENT:
      'The price of this one order was adjusted. It has to be used where it is offered, and no other can be.',
  },
});
export type UsableDiscountKind = NameOf<typeof UsableDiscountKind>;

export const DiscountMode = codeEnum({
  name: 'DiscountMode',
  description: 'How a discount is computed.',
  codes: codes.orders.OrderLineItemV3.discount_mode,
  values: {
    PERCENTAGE: 'By a rate.',
    FIXED_PRICE: 'A fixed price takes the place of the price.',
    AMOUNT_OFF: 'An amount is taken off.',
  },
});
export type DiscountMode = NameOf<typeof DiscountMode>;
