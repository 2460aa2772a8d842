import { resourceName, serviceName } from '../data/catalogue/catalogue.js';
import type { BillRow } from '../data/bills/bill-row.js';
import { findBills } from '../data/bills/find-bills.js';
import type { BillKind } from '../data/bills/month-table.js';
import { monthlyBills } from '../data/bills/monthly-bills.js';
import type { Portfolio } from '../data/portfolio.js';
import { foundIn } from '../data/portfolio/merged.js';
import { yuan } from '../money.js';
import { equals } from './filters.js';
import type { Answer, Handler } from './handler.js';
import { portfolioOf } from './scope.js';

type BillSum = NonNullable<Answer<'listSubcustomerMonthlyBills'>['bill_sums']>[number];

/** The total is called count here. A marketplace service has a code but no name. */
export const listSubcustomerMonthlyBills: Handler<'listSubcustomerMonthlyBills'> = ({
  input,
  caller,
  now,
}) => {
  const portfolio = portfolioOf(caller, input.indirect_partner_id);
  const ofService = equals(input.cloud_service_type);
  const ofType = equals(input.bill_type);
  const matches = (row: BillKind) =>
    row.chargeMode === input.charge_mode && ofService(row.serviceCode) && ofType(row.billType);
  const found =
    input.customer_id === undefined
      ? findBills(portfolio, input.cycle, now, matches)
      : foundIn(rowsOf(portfolio, input.customer_id, input.cycle, now).filter(matches));
  return { bill_sums: found.page(input).map(billSum), count: found.total, currency: 'CNY' };
};

function billSum(row: BillRow): BillSum {
  const consumption = row.billType === '0';
  return {
    customer_id: row.customerId,
    cloud_service_type: row.serviceCode,
    cloud_service_type_name: serviceName(row.serviceCode) ?? '云商店商品',
    bill_type: row.billType,
    charge_mode: row.chargeMode,
    amount: yuan(row.amount),
    debt_amount: consumption ? yuan(row.debt) : undefined,
    adjustment_amount: consumption ? yuan(row.adjustment) : undefined,
    discount_amount: consumption ? yuan(row.discount) : undefined,
    measure_id: 1,
    account_details: row.payments.map(({ balance, amount }) => ({
      balance_type: balance,
      amount: yuan(amount),
      bill_type: row.billType,
    })),
    resource_type_code: row.resourceCode,
    resource_type_name: resourceName(row.resourceCode) ?? '云商店SaaS',
  };
}

function rowsOf(portfolio: Portfolio, customerId: string, month: string, now: number): BillRow[] {
  const customer = portfolio.customer(customerId);
  return customer ? monthlyBills(portfolio, customer, month, now) : [];
}
