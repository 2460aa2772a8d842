import type { OperationId } from '../../contract/generated/operations.js';
import type { ServedOperation } from '../contract-operations.js';

/** Reads that search what all customers have: always, or unless the call names one customer. */
export const readsOfEverybody: Partial<Record<OperationId, 'always' | 'unlessOneIsNamed'>> = {
  listSubCustomers: 'unlessOneIsNamed',
  listSubCustomerNewTag: 'always',
  listQuotaCoupons: 'always',
  listIssuedPartnerCoupons: 'unlessOneIsNamed',
  listCustomerOrders: 'unlessOneIsNamed',
  showCustomerOrderDetails: 'always',
  listSubcustomerMonthlyBills: 'unlessOneIsNamed',
  listConsumeSubCustomers: 'always',
  listPartnerBalances: 'always',
  listPartnerAccountChangeRecords: 'always',
  listPartnerAdjustRecords: 'unlessOneIsNamed',
  checkUserIdentity: 'always',
  listPartnerCouponsRecord: 'always',
  listIssuedCouponQuotas: 'always',
  listCouponQuotasRecords: 'always',
};

/**
 * Whether a call needs the tables of all customers. Making them takes seconds where there are many customers, in which
 * nobody else would be answered: such a call waits until they are there. Writes may need them, so they wait as well.
 */
export function looksAtEverybody(
  { id, writes }: ServedOperation,
  caller: 'partner' | 'customer',
  input: Record<string, unknown>,
): boolean {
  if (writes) return true;
  const named = caller === 'customer' || input['customer_id'] !== undefined;
  const when = readsOfEverybody[id];
  return when === 'always' || (when === 'unlessOneIsNamed' && !named);
}
