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
  telephone: string;
  email: string;
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
