import type { OperationId } from '../contract/generated/operations.js';

/** What one call of an operation means to the sender. Method, path, callers and quota come from the contract. */
export interface OperationDeclaration {
  /**
   * `read` changes nothing and may be tried again; `idempotent` changes something, but twice is the same as once;
   * `unsafe` is sent once, whatever happens. The HTTP method says nothing here: many reads are POST.
   */
  effect: 'read' | 'idempotent' | 'unsafe';
  /** Whose credential signs the call: the partner's key, or a token for one customer by assume-role. */
  credential: 'partner' | 'customer';
}

/** Every operation the graph uses. One that is not listed here cannot be called. */
export const operations = {
  listSubCustomers: { effect: 'read', credential: 'partner' },
  listCustomersBalancesDetail: { effect: 'read', credential: 'partner' },
  listSubCustomerNewTag: { effect: 'read', credential: 'partner' },
  showCustomerAccountBalances: { effect: 'read', credential: 'customer' },

  listQuotaCoupons: { effect: 'read', credential: 'partner' },
  listIssuedPartnerCoupons: { effect: 'read', credential: 'partner' },

  listCustomerOrders: { effect: 'read', credential: 'partner' },
  showCustomerOrderDetails: { effect: 'read', credential: 'partner' },
  listServiceTypes: { effect: 'read', credential: 'partner' },

  listIncentiveDiscountPolicies: { effect: 'read', credential: 'partner' },
  listSubcustomerMonthlyBills: { effect: 'read', credential: 'partner' },
} as const satisfies Partial<Record<OperationId, OperationDeclaration>>;

export type DeclaredOperation = keyof typeof operations;
