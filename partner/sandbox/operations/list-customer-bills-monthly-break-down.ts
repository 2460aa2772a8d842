import type { Language } from '../data/catalogue/catalogue.js';
import { billedUntil } from '../data/bills/monthly-bills.js';
import { amortizedCosts, type Amortized } from '../data/statements/amortized.js';
import { paid } from '../data/statements/charge.js';
import { partnerMonths } from '../data/statements/charges.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { beijingMonth, shiftMonth, utcOrNone } from '../time.js';
import { namesOf, periodOf, productOf, usageOf } from './charge-wire.js';
import { asksAboutItself, ofProject } from './enterprise-members.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type Row = NonNullable<Answer<'listCustomerBillsMonthlyBreakDown'>['details']>[number];

/** Every customer has the cost center enabled; there are no members, so CBC.18000048 cannot arise. */
export const listCustomerBillsMonthlyBreakDown: Handler<'listCustomerBillsMonthlyBreakDown'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const current = beijingMonth(now);
  const { shared_month: month } = input;
  const kept = month <= current && month >= shiftMonth(current, 1 - partnerMonths);
  const ofService = equals(input.service_type_code);
  const ofType = equals(input.resource_type_code);
  const inRegion = equals(input.region_code);
  const inMode = equals<number>(input.charging_mode);
  const ofKind = equals(input.bill_type);
  const withId = equals(input.resource_id);
  const named = equals(input.resource_name);
  const inProject = ofProject(input.enterprise_project_id);
  const costs =
    kept && asksAboutItself(input) ? amortizedCosts(portfolio, customer, month, billedUntil(now)) : [];
  const found = costs.filter(
    ({ charge }) =>
      ofService(charge.serviceCode) &&
      ofType(charge.resourceCode) &&
      inRegion(charge.region) &&
      inMode(Number(charge.chargeMode)) &&
      ofKind(charge.kind) &&
      withId(charge.resourceId) &&
      named(charge.resourceName) &&
      inProject(charge),
  );
  return {
    currency: 'CNY',
    total_count: found.length,
    details: page(found, input).map((cost) => detail(cost, month, language)),
  };
};

function detail(
  { charge, past, current, future, from, to }: Amortized,
  month: string,
  language: Language,
): Row {
  const names = namesOf(charge, language);
  const product = productOf(charge, language);
  const usage = usageOf(charge);
  return {
    shared_month: month,
    bill_cycle: charge.month,
    bill_type: charge.kind,
    customer_id: charge.customerId,
    region_code: charge.region,
    region_name: names.region,
    service_type_code: charge.serviceCode,
    resource_type_code: charge.resourceCode,
    service_type_name: names.service,
    resource_type_name: names.resource,
    effective_time: utcOrNone(from),
    expire_time: utcOrNone(to),
    resource_id: charge.resourceId,
    resource_name: charge.resourceName,
    product_spec_desc: product.description,
    enterprise_project_id: charge.enterpriseProject?.id,
    enterprise_project_name: charge.enterpriseProject?.name,
    charging_mode: Number(charge.chargeMode) as 1 | 3 | 11,
    order_id: charge.ordered && charge.tradeId,
    period_type: periodOf(charge).type,
    usage_type: usage?.type,
    usage: usage?.amount,
    usage_measure_id: usage?.measureId,
    consume_amount: yuan(past + paid(current) + future),
    past_months_amortized_amount: yuan(past),
    current_month_amortized_amount: yuan(paid(current)),
    future_months_amortized_amount: yuan(future),
    amortized_cash_amount: yuan(current.cash),
    amortized_credit_amount: yuan(current.credit),
    amortized_coupon_amount: yuan(current.vouchers),
    amortized_flexipurchase_coupon_amount: yuan(current.cashCoupons),
    amortized_stored_value_card_amount: yuan(current.storedCards),
    amortized_bonus_amount: yuan(current.bonus),
    effective_tag_pairs: [],
    cost_unit_pairs: [],
  };
}
