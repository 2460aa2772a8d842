import type { Caller } from '../auth/caller.js';
import type { Customer } from '../data/customers/customer.js';
import type { Portfolio } from '../data/portfolio.js';
import { parameterError } from '../errors.js';
import { refusal } from './refusal.js';

/** Who applies: any customer of the caller or of its resellers. */
export interface Applicant {
  customer: Customer;
  portfolio: Portfolio;
}

/** The customer with an id, undefined when it is none of the caller's. */
export function applicantOf({ partner }: Caller, customerId: string): Applicant | undefined {
  const portfolio = partner.book.portfolioOf(customerId);
  const customer = portfolio?.customer(customerId);
  return portfolio && customer && { customer, portfolio };
}

/** Whether a customer is verified, or a verification of it is under review: CBC.99007188. */
export function isSettled({ customer }: Applicant): boolean {
  return customer.verifiedStatus === '2' || customer.verifiedStatus === '0';
}

const formats = /\.(jpe?g|bmp|png|gif|pdf)$/i;

interface Attached {
  xaccount_type: string;
  verified_file_url: readonly string[];
}

/** Attachments in formats that are read, at least one; the sandbox goes by their names, it sees no files. */
export function checkAttachments({ xaccount_type, verified_file_url: files }: Attached, { partner }: Caller) {
  if (xaccount_type !== partner.credentials.agency) {
    throw parameterError('xaccount_type', "must be the partner's platform identifier");
  }
  if (files.length === 0) throw parameterError('verified_file_url', 'must hold at least one attachment');
  if (!files.every((file) => formats.test(file))) throw refusal('CBC.99000100');
}

/** CBC.99007191 for one application too many on a day of Beijing. */
export function checkAttempts({ customer }: Applicant, { partner }: Caller, now: number) {
  if (partner.book.verifications.attemptsExceeded(customer.id, now)) throw refusal('CBC.99007191');
}

/** What an application says, and what is made of it. */
export interface Claim {
  customerType: 0 | 1;
  name: string;
  documentNumber: string;
  attachments: number;
  attachmentsNeeded: number;
  /** Whether it is checked by machine and passes at once when complete. */
  automatic: boolean;
}

/** Hands an application in. A reviewer rejects it when attachments are missing, and lets it pass else. */
export function apply(applicant: Applicant, claim: Claim, { partner }: Caller, now: number) {
  const { customerType, name, documentNumber, attachments, attachmentsNeeded, automatic } = claim;
  const complete = attachments >= attachmentsNeeded;
  const reviewed = !automatic || !complete;
  partner.book.verifications.submit({
    portfolio: applicant.portfolio,
    customerId: applicant.customer.id,
    customerType,
    name,
    documentNumber,
    reviewed,
    rejectedBecause: complete ? undefined : `附件不完整：需要${attachmentsNeeded}个，收到${attachments}个`,
    submittedAt: now,
  });
  return { is_review: reviewed ? (1 as const) : (0 as const) };
}
