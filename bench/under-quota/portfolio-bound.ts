import { operationTable } from '../../partner/contract/generated/operations.js';
import { type Step, timeBound } from '../../schema/operations/time-bound.js';

/** What of the operation `portfolio` waits for what: customers first, then all that is theirs, then names of services. */
const ofCustomer: Step = { after: 'listSubCustomers', firstTellsRest: true };
const ofService: Step = { after: 'listCustomerOrders', firstTellsRest: true };

const steps: Readonly<Record<string, Step>> = {
  listCustomersBalancesDetail: { after: 'listSubCustomers' },
  listSubcustomerMonthlyBills: ofCustomer,
  listIssuedPartnerCoupons: ofCustomer,
  listCustomerOrders: ofCustomer,
  listServiceTypes: ofService,
  listIncentiveDiscountPolicies: ofService,
};

/** The least milliseconds for these calls of the operation `portfolio`, with the documented quotas. */
export function portfolioBound(calls: Readonly<Record<string, number>>, latencyMs: number): number {
  const quotaOf = (operation: string) => operationTable[operation as keyof typeof operationTable].quota;
  return timeBound(calls, steps, { quotaOf, latencyMs });
}
