import type { Language } from '../data/catalogue/catalogue.js';
import { marketplaceService } from '../data/bills/usage.js';
import { official, payable } from '../data/statements/charge.js';
import { chargesOf, customerMonths } from '../data/statements/charges.js';
import { grouped, type ChargeGroup } from '../data/statements/group.js';
import { yuan, zero } from '../money.js';
import { page } from '../paging.js';
import { utc } from '../time.js';
import { usedSpan } from './charge-statistics.js';
import { amountsOf, consumedAt, namesOf } from './charge-wire.js';
import { billDays } from './days.js';
import { asksAboutItself, ofProject } from './enterprise-members.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type Row = NonNullable<Answer<'listCustomerBillsFeeRecords'>['records']>[number];

/** One row per order or receivable and what it was for. Nothing is unbilled here: bills end with the last whole day. */
export const listCustomerBillsFeeRecords: Handler<'listCustomerBillsFeeRecords'> = ({
  input,
  caller,
  language,
  now,
}) => {
  const { portfolio, customer } = customerOf(caller);
  const inDays = billDays(input.bill_cycle, input.bill_date_begin, input.bill_date_end);
  const ofService = equals(input.service_type_code);
  const ofType = equals(input.resource_type_code);
  const inRegion = equals(input.region_code);
  const inMode = equals<number>(input.charging_mode);
  const ofKind = equals(input.bill_type);
  const traded = equals(input.trade_id);
  const inProject = ofProject(input.enterprise_project_id);
  const soldBy = equals<number>(input.provider_type);
  const inStatus = equals<number>(input.status);
  const charges = asksAboutItself(input)
    ? chargesOf(portfolio, customer, input.bill_cycle, now, customerMonths).filter(
        (charge) =>
          ofService(charge.serviceCode) &&
          ofType(charge.resourceCode) &&
          inRegion(charge.region) &&
          inMode(Number(charge.chargeMode)) &&
          ofKind(charge.kind) &&
          traded(charge.tradeId) &&
          inProject(charge) &&
          soldBy(sellerOf(charge.serviceCode)) &&
          inDays(charge.time),
      )
    : [];
  const rows = grouped(charges, (charge) => [
    charge.tradeId,
    charge.serviceCode,
    charge.resourceCode,
    charge.region,
    charge.enterpriseProject?.id,
    charge.kind,
  ]).filter(
    (row) => inStatus(statusOf(row)) && (input.include_zero_record !== false || payable(row.parts) !== zero),
  );
  return {
    total_count: rows.length,
    records: page(rows, input).map((row) => billRecord(row, customer.accountName, language)),
    currency: 'CNY',
  };
};

function sellerOf(serviceCode: string): 1 | 2 {
  return serviceCode === marketplaceService.serviceCode ? 2 : 1;
}

function statusOf({ parts }: ChargeGroup): 1 | 2 {
  return parts.debt === zero ? 1 : 2;
}

function billRecord(row: ChargeGroup, accountName: string, language: Language): Row {
  const { first, parts } = row;
  const names = namesOf(first, language);
  const span = usedSpan(row);
  return {
    bill_cycle: first.month,
    customer_id: first.customerId,
    service_type_code: first.serviceCode,
    resource_type_code: first.resourceCode,
    service_type_name: names.service,
    resource_type_name: names.resource,
    region_code: first.region,
    enterprise_project_id: first.enterpriseProject?.id,
    enterprise_project_name: first.enterpriseProject?.name,
    charging_mode: Number(first.chargeMode) as 1 | 3 | 11,
    consume_time: span ? `${utc(span.from)}/${utc(span.to)}` : consumedAt(first),
    trade_time: utc(first.time),
    provider_type: sellerOf(first.serviceCode),
    trade_id: first.tradeId,
    id: first.id,
    bill_type: first.kind,
    status: statusOf(row),
    official_amount: yuan(official(parts)),
    official_discount_amount: yuan(parts.discount),
    erase_amount: yuan(zero),
    consume_amount: yuan(payable(parts)),
    ...amountsOf(parts),
    stored_value_card_amount: yuan(parts.storedCards),
    bonus_amount: yuan(parts.bonus),
    writeoff_amount: yuan(parts.writeOff),
    region_name: names.region,
    account_name: accountName,
  };
}
