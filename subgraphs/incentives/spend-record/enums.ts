import { codes } from '../../../partner/contract/generated/codes.js';
import { codeEnum, type NameOf } from '../../kit/code-enum.js';

const { SubCustomerMonthlyBillDetail: Detail } = codes.incentives;

/** The same enum as the customers subgraph has: the association may have been another when something was spent. */
export const AssociationType = codeEnum({
  name: 'AssociationType',
  description: 'How a customer is tied to the partner, which decides who pays Huawei Cloud.',
  codes: Detail.association_type,
  values: {
    REFERRAL: 'Referred by the partner; pays Huawei Cloud itself, so the partner sees no balance.',
    RESALE: 'Buys through the partner and spends what the partner has allocated to it.',
  },
});
export type AssociationType = NameOf<typeof AssociationType>;

export const BilledOrderType = codeEnum({
  name: 'BilledOrderType',
  description: 'What the order behind a spending record does.',
  codes: Detail.order_type,
  values: {
    PURCHASE: 'Buys something new.',
    RENEWAL: 'Extends what was bought.',
    CHANGE: 'Changes the specification of what was bought.',
    UNSUBSCRIPTION: 'Gives something back.',
    YEARLY_MONTHLY_TO_PAY_PER_USE: 'Switches a subscription to pay-per-use.',
    PAY_PER_USE_TO_YEARLY_MONTHLY: 'Switches a pay-per-use resource to a subscription.',
    TRIAL: 'Starts a trial.',
    TRIAL_TO_COMMERCIAL: 'Turns a trial into a purchase.',
    PRICE_ADJUSTMENT: 'Corrects the price of an earlier order.',
  },
});
export type BilledOrderType = NameOf<typeof BilledOrderType>;
