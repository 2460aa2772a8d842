import type { Language } from '../data/catalogue/catalogue.js';
import { official, payable } from '../data/statements/charge.js';
import { chargesOf, customerMonths } from '../data/statements/charges.js';
import type { ChargeGroup } from '../data/statements/group.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { amountsOf, namesOf, periodOf, productOf, usageOf } from './charge-wire.js';
import { statistics, usedSpan, type StatisticType } from './charge-statistics.js';
import { beijingDate, billDays } from './days.js';
import { asksAboutItself, ofProject } from './enterprise-members.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type Row = NonNullable<Answer<'listCustomerselfResourceRecords'>['fee_records']>[number];

/** Single records unless asked otherwise; grouping by billing cycle ignores the date range. */
export const listCustomerselfResourceRecords: Handler<'listCustomerselfResourceRecords'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const type = input.statistic_type ?? 3;
  const inDays = billDays(input.cycle, input.bill_date_begin, input.bill_date_end);
  const ofService = equals(input.cloud_service_type);
  const inRegion = equals(input.region);
  const inMode = equals(input.charge_mode);
  const ofKind = equals(input.bill_type);
  const withId = equals(input.resource_id);
  const inProject = ofProject(input.enterprise_project_id);
  const traded = equals(input.trade_id);
  const charges = asksAboutItself(input)
    ? chargesOf(portfolio, customer, input.cycle, now, customerMonths).filter(
        (charge) =>
          ofService(charge.serviceCode) &&
          inRegion(charge.region) &&
          inMode(charge.chargeMode) &&
          ofKind(charge.kind) &&
          withId(charge.resourceId) &&
          inProject(charge) &&
          traded(charge.tradeId) &&
          (type === 1 || inDays(charge.time)),
      )
    : [];
  const rows = statistics(charges, type).filter(
    ({ parts }) => input.include_zero_record !== false || payable(parts) !== 0n,
  );
  return {
    fee_records: page(rows, input).map((row) => feeRecord(row, type, customer.accountName, language)),
    total_count: rows.length,
    currency: 'CNY',
  };
};

function feeRecord(row: ChargeGroup, type: StatisticType, accountName: string, language: Language): Row {
  const { first, parts } = row;
  const names = namesOf(first, language);
  const product = productOf(first, language);
  const usage = usageOf({ ...first, parts });
  const period = periodOf(first);
  const span = usedSpan(row);
  const { order } = first.ordered ?? {};
  return {
    bill_date: type === 1 ? undefined : beijingDate(first.time),
    bill_type: first.kind,
    customer_id: first.customerId,
    region: first.region,
    region_name: names.region,
    cloud_service_type: first.serviceCode,
    resource_type: first.resourceCode,
    cloud_service_type_name: names.service,
    resource_type_name: names.resource,
    effective_time: span && utc(span.from),
    expire_time: span && utc(span.to),
    resource_id: first.resourceId,
    resource_name: first.resourceName,
    product_id: product.id,
    product_name: product.name,
    product_spec_desc: product.description,
    sku_code: product.sku,
    spec_size: product.size && String(product.size.value),
    spec_size_measure_id: product.size?.measureId,
    trade_id: first.tradeId,
    id: type === 1 ? undefined : first.id,
    trade_time: utc(first.time),
    enterprise_project_id: first.enterpriseProject?.id,
    enterprise_project_name: first.enterpriseProject?.name,
    charge_mode: first.chargeMode,
    order_id: order && first.tradeId,
    period_type: period.type && (String(period.type) as Row['period_type']),
    usage_type: usage?.type,
    usage: usage?.amount,
    usage_measure_id: usage?.measureId,
    unit_price: usage?.unitPrice,
    unit: usage && (language === 'en_US' ? 'CNY per unit of use' : '元/单位用量'),
    official_amount: yuan(official(parts)),
    discount_amount: yuan(parts.discount),
    amount: yuan(payable(parts)),
    ...amountsOf(parts),
    stored_card_amount: yuan(parts.storedCards),
    bonus_amount: yuan(parts.bonus),
    adjustment_amount: yuan(parts.writeOff),
    measure_id: 1,
    formula: type === 1 ? undefined : `${yuan(payable(parts))} - ${yuan(parts.vouchers)}`,
    consume_time: type === 3 ? utc(first.used?.from ?? first.time) : undefined,
    relative_order_id: order && order.id !== first.tradeId ? order.id : undefined,
    account_name: accountName,
    period_num: period.count,
  };
}
