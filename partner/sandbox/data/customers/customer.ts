import type { components } from '../../../contract/generated/customers.js';
import type { Fen } from '../../money.js';

type Wire = components['schemas']['CustomerInformation'];

/** One customer of a partner or of one of its resellers. Times in milliseconds, amounts in fen. */
export interface Customer {
  /** Place in its portfolio, from 0; everything about the customer follows from it and the seed. */
  index: number;
  id: string;
  accountName: string;
  /** Real-name-verified name; undefined until the customer is verified. */
  verifiedName: string | undefined;
  customerType: NonNullable<Wire['customer_type']>;
  verifiedStatus: NonNullable<Wire['verified_status']>;
  associationType: NonNullable<Wire['association_type']>;
  associatedOn: number;
  frozen: NonNullable<Wire['is_frozen']>;
  level: Wire['customer_level'];
  label: string | undefined;
  /** Undefined where it was created without one. */
  telephone: string | undefined;
  email: string | undefined;
  accountManager: string | undefined;
  platformAccountId: string;
  /** Whether the customer lets the partner act for it: without, assume-role is refused. */
  agencyGranted: boolean;
  newCustomerTag: NewCustomerTag | undefined;
  /** What the customer can spend: cash and, on some accounts, a credit line. */
  cash: Fen;
  credit: Fen;
  creditLine: Fen;
  debt: Fen;
  /** When it was verified, where that happened while the sandbox runs. */
  verifiedOn?: number;
  /** When it enabled enterprise projects itself. */
  enterpriseProjectsOn?: number;
  /** When its subscriptions are renewed and to which day, where it decided that. */
  renewal?: RenewalSettings;
}

/** Settings of renewals for a whole account. */
export interface RenewalSettings {
  /** Days before expiry on which automatic renewal is first charged: 2 to 7, and 7 without it. */
  chargeDaysBefore?: number;
  /** Day of the month all renewals end on: 1 to 28, or -1 for the last. */
  expiryDay?: number;
}

export interface NewCustomerTag {
  value: 'Y' | 'N' | 'UNDETERMINED';
  /** Beijing months; absent while undetermined. */
  effectiveMonth: string | undefined;
  expireMonth: string | undefined;
}

export function isResale(customer: Customer): boolean {
  return customer.associationType === '2';
}

export function isVerified(customer: Customer): boolean {
  return customer.verifiedStatus === '2';
}

/**
 * Whether use, cards and gifts of Huawei Cloud are generated for the time before the data end: those of customers that
 * were verified then. Whoever was verified or created later has only what it was given since.
 */
export function hasGeneratedPast(customer: Customer): boolean {
  return isVerified(customer) && customer.verifiedOn === undefined;
}
