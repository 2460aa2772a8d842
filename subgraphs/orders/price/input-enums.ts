import { codes } from '../../../partner/contract/generated/codes.js';
import { inputEnum, type InputNameOf } from './input-enum.js';

const { DemandProductInfo, ListRenewRateOnPeriodReq, PeriodProductInfo, RateOnDemandReq } = codes.orders;

export const ProductSizeUnit = inputEnum({
  name: 'ProductSizeUnit',
  description: 'Unit of the size of a product that is sold by size.',
  codes: DemandProductInfo.size_measure_id,
  values: { COUNT: 'Pieces.', MBPS: 'Mbit/s, of bandwidth.', GB: 'GB, of disks and other storage.' },
});
export type ProductSizeUnit = InputNameOf<typeof ProductSizeUnit>;

export const PricePrecision = inputEnum({
  name: 'PricePrecision',
  description: 'How many decimals a pay-per-use price has.',
  codes: RateOnDemandReq.inquiry_precision,
  values: { SIX_DECIMALS: 'Six.', TEN_DECIMALS: 'Ten: for prices of a single request or token.' },
});
export type PricePrecision = InputNameOf<typeof PricePrecision>;

export const SubscriptionPeriodUnit = inputEnum({
  name: 'SubscriptionPeriodUnit',
  description: 'Unit of the time that is to be bought.',
  codes: PeriodProductInfo.period_type,
  values: { HOUR: 'Hours.', DAY: 'Days.', MONTH: 'Months.', YEAR: 'Years.' },
});
export type SubscriptionPeriodUnit = InputNameOf<typeof SubscriptionPeriodUnit>;

export const RenewalPeriodUnit = inputEnum({
  name: 'RenewalPeriodUnit',
  description: 'Unit of the time by which subscriptions are to be renewed.',
  codes: ListRenewRateOnPeriodReq.period_type,
  values: { MONTH: 'Months.', YEAR: 'Years.' },
});
export type RenewalPeriodUnit = InputNameOf<typeof RenewalPeriodUnit>;
