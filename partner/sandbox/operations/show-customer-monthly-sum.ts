import { addParts, official, payable, type Parts } from '../data/statements/charge.js';
import { chargesOf, customerMonths } from '../data/statements/charges.js';
import { grouped, type ChargeGroup } from '../data/statements/group.js';
import { yuan, zero } from '../money.js';
import { page } from '../paging.js';
import { amountsOf, namesOf } from './charge-wire.js';
import { asksAboutItself, ofProject } from './enterprise-members.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { customerOf } from './own-account.js';

type BillSum = NonNullable<Answer<'showCustomerMonthlySum'>['bill_sums']>[number];

const billTypes = { '0': 1, '1': 2, '2': 3 } as const;

/** The same rows as the partner's monthly summary has for a resale customer. The grand totals follow the filters. */
export const showCustomerMonthlySum: Handler<'showCustomerMonthlySum'> = ({ input, caller, now }) => {
  const { portfolio, customer } = customerOf(caller);
  const ofService = equals(input.service_type_code);
  const inProject = ofProject(input.enterprise_project_id);
  const charges = asksAboutItself(input)
    ? chargesOf(portfolio, customer, input.bill_cycle, now, customerMonths).filter(
        (charge) => ofService(charge.serviceCode) && inProject(charge),
      )
    : [];
  const rows = grouped(charges, ({ serviceCode, resourceCode, chargeMode, billType }) => [
    serviceCode,
    resourceCode,
    chargeMode,
    billType,
  ]).sort(byServiceAndResource);
  const total = addParts(rows.map(({ parts }) => parts));
  return {
    total_count: rows.length,
    bill_sums: page(rows, input).map((row) => billSum(row, input.bill_cycle, customer.accountName)),
    ...amounts(total),
    measure_id: 1,
    currency: 'CNY',
  };
};

function billSum({ first, parts }: ChargeGroup, month: string, accountName: string): BillSum {
  const names = namesOf(first, 'zh_CN');
  return {
    bill_cycle: month,
    resource_type_code: first.resourceCode,
    service_type_code: first.serviceCode,
    service_type_name: names.service,
    resource_type_name: names.resource,
    charging_mode: Number(first.chargeMode) as 1 | 3 | 11,
    official_amount: yuan(official(parts)),
    official_discount_amount: yuan(parts.discount),
    truncated_amount: yuan(zero),
    ...amounts(parts),
    measure_id: 1,
    bill_type: billTypes[first.billType],
    customer_id: first.customerId,
    account_name: accountName,
  };
}

function amounts(parts: Parts) {
  return {
    consume_amount: yuan(payable(parts)),
    stored_value_card_amount: yuan(parts.storedCards),
    writeoff_amount: yuan(parts.writeOff),
    ...amountsOf(parts),
  };
}

function byServiceAndResource(a: ChargeGroup, b: ChargeGroup): number {
  const [left, right] = [a, b].map(
    ({ first }) => `${first.serviceCode} ${first.resourceCode} ${first.chargeMode} ${first.billType}`,
  );
  return left! < right! ? -1 : 1;
}
