import type { Language } from '../data/catalogue/catalogue.js';
import { official, payable } from '../data/statements/charge.js';
import { chargesOf, customerMonths } from '../data/statements/charges.js';
import type { ChargeGroup } from '../data/statements/group.js';
import { parameterError } from '../errors.js';
import { yuan } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { amountsOf, namesOf, periodOf, productOf } from './charge-wire.js';
import { statistics, usedSpan, type StatisticType } from './charge-statistics.js';
import { beijingDate, startOfDate } from './days.js';
import { asksAboutItself, ofProject } from './enterprise-members.js';
import { equals } from './filters.js';
import type { Answer, Handler, Input } from './handler.js';
import { spoken } from './language.js';
import { customerOf } from './own-account.js';

type Row = NonNullable<Answer<'listCustomerselfResourceRecordDetails'>['monthly_records']>[number];
type Question = Input<'listCustomerselfResourceRecordDetails'>;

/** By billing cycle unless asked otherwise: the default differs from the other resource query. */
export const listCustomerselfResourceRecordDetails: Handler<'listCustomerselfResourceRecordDetails'> = ({
  input,
  caller,
  language,
  now,
}) => {
  if (input.cycle < '2019-01') throw parameterError('cycle', 'must be 2019-01 or later');
  const { portfolio, customer } = customerOf(caller);
  const type = input.statistic_type ?? 1;
  const inDays = daysOf(input, type);
  const ofService = equals(input.cloud_service_type);
  const ofType = equals(input.resource_type);
  const inRegion = equals(input.region);
  const withId = equals(input.res_instance_id);
  const inMode = equals<number>(input.charge_mode);
  const ofKind = equals(input.bill_type);
  const inProject = ofProject(input.enterprise_project_id);
  const paidBy = equals(input.payer_account_id);
  const charges =
    asksAboutItself(input) && paidBy(customer.id)
      ? chargesOf(portfolio, customer, input.cycle, now, customerMonths).filter(
          (charge) =>
            ofService(charge.serviceCode) &&
            ofType(charge.resourceCode) &&
            inRegion(charge.region) &&
            withId(charge.resourceId) &&
            inMode(Number(charge.chargeMode)) &&
            ofKind(charge.kind) &&
            inProject(charge) &&
            inDays(charge.time),
        )
      : [];
  const rows = statistics(charges, type).filter(
    ({ parts }) => input.include_zero_record !== false || payable(parts) !== 0n,
  );
  return {
    monthly_records: page(rows, input).map((row) =>
      record(row, type, customer.accountName, spoken(language)),
    ),
    total_count: rows.length,
    currency: 'CNY',
  };
};

/** A day range needs rows by day or by record, and both its ends. */
function daysOf(
  { query_type, bill_cycle_begin: begin, bill_cycle_end: end, cycle }: Question,
  type: StatisticType,
) {
  if (query_type !== 'DAILY') return () => true;
  if (type === 1) throw parameterError('statistic_type', 'must be 2 or 3 when query_type is DAILY');
  if (begin === undefined) throw parameterError('bill_cycle_begin', 'is required when query_type is DAILY');
  if (end === undefined) throw parameterError('bill_cycle_end', 'is required when query_type is DAILY');
  if (!begin.startsWith(`${cycle}-`)) throw parameterError('bill_cycle_begin', `must be a day of ${cycle}`);
  if (!end.startsWith(`${cycle}-`)) throw parameterError('bill_cycle_end', `must be a day of ${cycle}`);
  if (startOfDate(begin) > startOfDate(end))
    throw parameterError('bill_cycle_end', 'must not be before the begin');
  return (time: number) => beijingDate(time) >= begin && beijingDate(time) <= end;
}

function record(row: ChargeGroup, type: StatisticType, accountName: string, language: Language): Row {
  const { first, parts } = row;
  const names = namesOf(first, language);
  const product = productOf(first, language);
  const period = periodOf(first);
  const span = usedSpan(row);
  const single = type === 3;
  const parent = first.ordered?.resource?.parentResourceId;
  const { order, line } = first.ordered ?? {};
  return {
    cycle: first.month,
    bill_date: type === 2 ? beijingDate(first.time) : undefined,
    bill_type: first.kind,
    customer_id: first.customerId,
    region: first.region,
    region_name: names.region,
    cloud_service_type: first.serviceCode,
    resource_Type_code: first.resourceCode,
    cloud_service_type_name: names.service,
    resource_type_name: names.resource,
    res_instance_id: first.resourceId,
    resource_name: first.resourceName,
    sku_code: product.sku,
    enterprise_project_id: first.enterpriseProject?.id,
    enterprise_project_name: first.enterpriseProject?.name,
    charge_mode: Number(first.chargeMode) as 1 | 3 | 11,
    consume_amount: yuan(payable(parts)),
    ...amountsOf(parts),
    stored_card_amount: yuan(parts.storedCards),
    bonus_amount: yuan(parts.bonus),
    adjustment_amount: yuan(parts.writeOff),
    official_amount: yuan(official(parts)),
    discount_amount: yuan(parts.discount),
    measure_id: 1,
    period_type: period.type,
    root_resource_id: parent ?? first.resourceId,
    parent_resource_id: parent,
    trade_id: first.tradeId,
    id: single ? first.id : undefined,
    product_spec_desc: product.description,
    az_code_infos: first.region === undefined ? [] : [{ az_code: `${first.region}a` }],
    payer_account_id: order?.payerId ?? first.customerId,
    effective_time: single && span ? utc(span.from) : undefined,
    expire_time: single && span ? utc(span.to) : undefined,
    consume_time: single ? utc(first.used?.from ?? first.time) : undefined,
    extend_params: {
      self_resource_id: first.resourceId,
      relation_infos: parent
        ? (['PARENT', 'ROOT'] as const).map((relative_type) => ({
            relative_resource_id: parent,
            relative_type,
          }))
        : [],
    },
    account_name: accountName,
    period_num: period.count,
    is_spot: single ? (first.chargeMode === '3' ? 'N' : '--') : undefined,
    promotion_type: single ? line?.discounts.map(({ type: code }) => code).join(',') || undefined : undefined,
    payment_type: single && first.chargeMode === '11' ? 'NO_UPFRONT' : undefined,
  };
}
