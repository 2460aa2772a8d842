import { parameterError } from '../errors.js';
import type { Customer } from '../data/customers/customer.js';
import type { Answer, Handler } from './handler.js';

type Review = Answer<'showRealnameAuthenticationReviewResult'>;

/** A customer's `verified_status` as the outcome of a review; the code lists differ, and -1 never submitted anything. */
const reviews: Record<Customer['verifiedStatus'], Review> = {
  '-1': {},
  '0': { review_result: 0 },
  '1': { review_result: 1, opinion: '营业执照照片不清晰，请重新上传' },
  '2': { review_result: 2 },
};

export const showRealnameAuthenticationReviewResult: Handler<'showRealnameAuthenticationReviewResult'> = ({
  input,
  caller,
}) => {
  const { book } = caller.partner;
  const customer = book.portfolioOf(input.customer_id)?.customer(input.customer_id);
  if (!customer) throw parameterError('customer_id', 'is no customer of the caller');
  return reviews[customer.verifiedStatus];
};
