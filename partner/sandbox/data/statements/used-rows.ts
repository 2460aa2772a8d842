import type { BillRow } from '../bills/bill-row.js';
import { billedUntil } from '../bills/monthly-bills.js';
import { usageRows } from '../bills/usage-rows.js';
import { hasGeneratedPast, type Customer } from '../customers/customer.js';
import { customerRng } from '../customers/generate-customer.js';
import type { Portfolio } from '../portfolio.js';
import { beijingMonth } from '../../time.js';

/**
 * What a customer used in a month up to `dataEnd`: for resale customers the rows of the partner's monthly summary, for
 * referral customers, whom Huawei Cloud bills itself, the same made of their own use.
 */
export function usedRows(
  portfolio: Portfolio,
  customer: Customer,
  month: string,
  dataEnd: number,
): BillRow[] {
  if (!hasGeneratedPast(customer)) return [];
  const indebted = month === beijingMonth(billedUntil(portfolio.seed.anchor) - 1);
  return usageRows(customer, month, dataEnd, indebted, customerRng(customer.index, portfolio.seed));
}
