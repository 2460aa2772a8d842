import type { ReadOperation } from '../../../partner/client/index.js';

type Reasons = Partial<Record<ReadOperation, Record<string, string>>>;

/** Decimals of the graph that are no amount of the partner’s, nor a sum of them; ratios of limits are texts there. */
const derived: Record<string, string> = {
  'order.refund.refunded.amount': 'by sign: see the test of its own',
  'order.refund.kept.amount': 'by sign: see the test of its own',
  'customer.payPerUseResources.nodes.size': 'out of a text of JSON',
  'measureUnits.conversions.multiplyBy': 'a fraction made of a ratio',
  'measureUnits.conversions.divideBy': 'a fraction made of a ratio',
};
export const isDerived = (path: string) =>
  path in derived || /(Limit__ratio|minimumDiscountRatio)$/.test(path);

/** Lists of the graph that are sorted by what is odd here. */
export const sortedByAmount = new Set(['customer.monthlySpend.byServiceType.amount.amount']);

const periods = 'only with the unit of the period, of what is not paid for by use';

/** Amounts of the partner’s that the graph may not pass on. */
export const untoldAmounts: Reasons = {
  listRateOnPeriodDetail: {
    'official_website_rating_result.installment_official_website_amount':
      'only without a discount that is best',
    'official_website_rating_result.product_rating_results[].installment_official_website_amount': 'likewise',
    'optional_discount_rating_results[].official_website_amount': 'the official one once more',
    'optional_discount_rating_results[].product_rating_results[].official_website_amount': 'likewise',
  },
  listSubCustomerBillDetail: { 'fee_records[].period_num': periods },
  listCustomerselfResourceRecords: { 'fee_records[].period_num': periods },
  listCustomerselfResourceRecordDetails: { 'monthly_records[].period_num': periods },
  listRenewRateOnPeriod: {
    'official_website_rating_result.installment_official_website_amount':
      'only without a discount that is best',
    'optional_discount_rating_results[].official_website_amount': 'the official one once more',
  },
};

/** Codes of which the contract knows the names elsewhere only. */
export const alsoCodes: Partial<Record<ReadOperation, string[]>> = {
  listCustomerAccountChangeRecords: ['records[].trade_detail_type', 'records[].revenue_expense_type'],
};

/** Codes of the partner’s that the graph has no use for. */
export const unusedCodes: Reasons = {
  listSubcustomerMonthlyBills: { 'bill_sums[].account_details[].bill_type': 'that of the row it is part of' },
  listConversions: { 'conversions[].measure_type': 'that of the unit itself' },
};

/** Enums of the graph that stand for something else than a code: which column an amount is in. */
export const notFromCodes = /\.payments\.instrument$/;

/** Answers in which there is nothing that may be missing: without all of it there is an error, not a wrong price. */
export const needsAll: Partial<Record<ReadOperation, string>> = {
  listOnDemandResourceRatings: 'each product has a price',
  listRateOnPeriodDetail: 'each product has a price',
};
