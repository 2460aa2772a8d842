import { isVerified } from '../data/customers/customer.js';
import { parameterError } from '../errors.js';
import { enterpriseClaim } from './enterprise-claim.js';
import type { Handler } from './handler.js';
import { applicantOf, apply, checkAttachments, checkAttempts, isSettled } from './realname-application.js';
import { refusal } from './refusal.js';

const individual = 0;

/** While it is under review, and when it is rejected, the customer stays the verified person it was. */
export const changeEnterpriseRealnameAuthentication: Handler<'changeEnterpriseRealnameAuthentication'> = ({
  input,
  caller,
  now,
}) => {
  const claim = enterpriseClaim(input);
  checkAttachments(input, caller);
  const applicant = applicantOf(caller, input.customer_id);
  if (!applicant) throw parameterError('customer_id', 'is no customer of the caller');
  const { customer } = applicant;
  const { verifications } = caller.partner.book;
  if (!isSettled(applicant))
    throw refusal('CBC.99007004', 'Only a verified individual can become an enterprise.');
  const isVerifiedPerson = isVerified(customer) && customer.customerType === individual;
  if (!isVerifiedPerson || verifications.isUnderReview(customer.id)) throw refusal('CBC.99007188');
  checkAttempts(applicant, caller, now);
  return apply(applicant, claim, caller, now);
};
