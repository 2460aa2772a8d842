import { operationTable } from '../../partner/contract/generated/operations.js';
import { type Step, timeBound } from '../../schema/operations/time-bound.js';

const ofCustomer: Step = { after: 'listSubCustomers', firstTellsRest: true };
const afterOrders: Step = { after: 'listCustomerOrders', firstTellsRest: true };
const afterFirstOrders: Step = { ...afterOrders, afterFirst: true };

/** What of the operation `portfolio` waits for what: customers first, then all that is theirs, then names of services. */
const stepsOf = (ofService: Step): Readonly<Record<string, Step>> => ({
  listCustomersBalancesDetail: { after: 'listSubCustomers' },
  listSubcustomerMonthlyBills: ofCustomer,
  listIssuedPartnerCoupons: ofCustomer,
  listCustomerOrders: ofCustomer,
  listServiceTypes: ofService,
  listIncentiveDiscountPolicies: ofService,
});

/** Milliseconds for the operation `portfolio`, at the least. */
export interface PortfolioBound {
  /** Where names of services wait for all orders. */
  bound: number;
  /** Where they wait for the first page alone: it tells that services are enough for whole lists of them to be read. */
  earliest: number;
}

/** How long these calls of the operation `portfolio` take at the least, with the documented quotas. */
export function portfolioBound(calls: Readonly<Record<string, number>>, latencyMs: number): PortfolioBound {
  const quotaOf = (operation: string) => operationTable[operation as keyof typeof operationTable].quota;
  const limits = { quotaOf, latencyMs };
  return {
    bound: timeBound(calls, stepsOf(afterOrders), limits),
    earliest: timeBound(calls, stepsOf(afterFirstOrders), limits),
  };
}
