import type { Caller } from '../auth/caller.js';
import type { Customer } from '../data/customers/customer.js';
import type { Language } from '../data/catalogue/catalogue.js';
import { official, payable, type Charge } from '../data/statements/charge.js';
import { chargesOf, partnerMonths } from '../data/statements/charges.js';
import type { Portfolio } from '../data/portfolio.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { amountsOf, consumedAt, namesOf, periodOf, productOf, usageOf } from './charge-wire.js';
import { billDays } from './days.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { spoken } from './language.js';
import { portfolioOf } from './scope.js';

type FeeRecord = NonNullable<Answer<'listSubCustomerBillDetail'>['fee_records']>[number];

/** Spending of a resale or referral customer. An unknown customer, or one of someone else, has none. */
export const listSubCustomerBillDetail: Handler<'listSubCustomerBillDetail'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const inDays = billDays(input.bill_cycle, input.bill_date_begin, input.bill_date_end);
  const found = whose(caller, input.customer_id, input.indirect_partner_id);
  const managed = equals(input.account_manager_id);
  const associated = equals(input.association_type);
  const ofService = equals(input.service_type_code);
  const inRegion = equals(input.region_code);
  const inMode = equals<number>(input.charging_mode);
  const ofKind = equals(input.bill_detail_type);
  const withId = equals(input.resource_id);
  const named = equals(input.resource_name);
  const traded = equals(input.trade_id);
  const wanted =
    found && managed(found.customer.accountManager) && associated(found.customer.associationType);
  const charges = !wanted
    ? []
    : chargesOf(found.portfolio, found.customer, input.bill_cycle, now, partnerMonths).filter(
        (charge) =>
          ofService(charge.serviceCode) &&
          inRegion(charge.region) &&
          inMode(Number(charge.chargeMode)) &&
          ofKind(charge.kind) &&
          withId(charge.resourceId) &&
          named(charge.resourceName) &&
          traded(charge.tradeId) &&
          inDays(charge.time),
      );
  return {
    total_count: charges.length,
    currency: 'CNY',
    fee_records: page(charges, input).map((charge) =>
      feeRecord(charge, found!.customer, caller, spoken(language)),
    ),
  };
};

/** The reseller id is needed for a reseller's customer and ignored for the partner's own. */
function whose(
  caller: Caller,
  customerId: string,
  resellerId: string | undefined,
): { portfolio: Portfolio; customer: Customer } | undefined {
  for (const portfolio of [portfolioOf(caller, resellerId), caller.partner.book.own]) {
    const customer = portfolio.customer(customerId);
    if (customer) return { portfolio, customer };
  }
  return undefined;
}

function feeRecord(charge: Charge, customer: Customer, caller: Caller, language: Language): FeeRecord {
  const { parts } = charge;
  const names = namesOf(charge, language);
  const product = productOf(charge, language);
  const usage = usageOf(charge);
  const period = periodOf(charge);
  return {
    bill_cycle: charge.month,
    customer_id: charge.customerId,
    association_type: customer.associationType,
    service_type_code: charge.serviceCode,
    resource_type_code: charge.resourceCode,
    service_type_name: names.service,
    resource_type_name: names.resource,
    charging_mode: Number(charge.chargeMode) as 1 | 3 | 11,
    trade_time: utc(charge.time),
    trade_id: charge.tradeId,
    id: charge.id,
    bill_detail_type: charge.kind,
    resource_id: charge.resourceId,
    resource_name: charge.resourceName,
    product_spec_desc: product.description,
    region_code: charge.region,
    product_id: product.id,
    product_name: product.name,
    consume_time: consumedAt(charge).slice(0, 20),
    usage_type: usage?.type,
    usage_amount: usage?.amount,
    usage_measure_id: usage?.measureId,
    official_amount: yuan(official(parts)),
    official_discount_amount: yuan(parts.discount),
    payment_amount: yuan(payable(parts)),
    ...amountsOf(parts),
    stored_value_card_amount: yuan(parts.storedCards),
    writeoff_amount: yuan(parts.writeOff),
    period_type: period.type,
    account_manager_id: customer.accountManager,
    partner_id: caller.partner.credentials.domainId,
    region_name: names.region,
    period_num: period.count,
    enterprise_project_id: charge.enterpriseProject?.id,
    order_type: charge.ordered?.order.type,
    payment_type: charge.chargeMode === '11' ? 'NO_UPFRONT' : undefined,
  };
}
