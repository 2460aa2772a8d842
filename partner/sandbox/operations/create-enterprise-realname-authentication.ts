import { enterpriseClaim } from './enterprise-claim.js';
import type { Handler } from './handler.js';
import { applicantOf, apply, checkAttachments, checkAttempts, isSettled } from './realname-application.js';
import { refusal } from './refusal.js';

export const createEnterpriseRealnameAuthentication: Handler<'createEnterpriseRealnameAuthentication'> = ({
  input,
  caller,
  now,
}) => {
  const claim = enterpriseClaim(input);
  checkAttachments(input, caller);
  const applicant = applicantOf(caller, input.customer_id);
  if (!applicant) throw refusal('CBC.99000035');
  if (isSettled(applicant)) throw refusal('CBC.99007188');
  checkAttempts(applicant, caller, now);
  return apply(applicant, claim, caller, now);
};
