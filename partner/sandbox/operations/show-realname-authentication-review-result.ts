import { parameterError } from '../errors.js';
import type { Customer } from '../data/customers/customer.js';
import type { Answer, Handler } from './handler.js';
import { applicantOf } from './realname-application.js';

type Review = Answer<'showRealnameAuthenticationReviewResult'>;

/** A customer's `verified_status` as the outcome of a review; the code lists differ, and -1 never submitted anything. */
const reviews: Record<Customer['verifiedStatus'], Review> = {
  '-1': {},
  '0': { review_result: 0 },
  '1': { review_result: 1, opinion: '营业执照照片不清晰，请重新上传' },
  '2': { review_result: 2 },
};

/** The outcome of the last application, which the customer's status does not show where a person applied to be an enterprise. */
export const showRealnameAuthenticationReviewResult: Handler<'showRealnameAuthenticationReviewResult'> = ({
  input,
  caller,
}) => {
  const applicant = applicantOf(caller, input.customer_id);
  if (!applicant) throw parameterError('customer_id', 'is no customer of the caller');
  const { verifications } = caller.partner.book;
  const last = verifications.last(input.customer_id);
  if (!last) return reviews[applicant.customer.verifiedStatus];
  if (verifications.isUnderReview(input.customer_id)) return { review_result: 0 };
  return last.rejectedBecause === undefined
    ? { review_result: 2 }
    : { review_result: 1, opinion: last.rejectedBecause };
};
