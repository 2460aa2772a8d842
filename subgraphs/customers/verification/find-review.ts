import type { LostCall, PartnerRecords } from '../../../partner/ledger/index.js';

/** Codes of a review's result, and of a customer's type, by the contract. */
const [underReview, rejected, approved] = [0, 1, 2];
export const [person, enterprise] = [0, 1] as const;

type Verification = 'createPersonalRealnameAuth' | 'createEnterpriseRealnameAuthentication';

/**
 * Looks at how a customer's verification stands. One that is under review, or has passed, is what was asked for, whoever
 * handed it in: there is never more than one. A rejected one may be this one or one before it.
 *
 * @param type what the customer was to be verified as; the answer is of the same form for every verification
 */
export async function findReview(
  { request: { body }, input }: Pick<LostCall<Verification>, 'request' | 'input'>,
  { partner }: PartnerRecords,
  type: typeof person | typeof enterprise,
): Promise<{ found: { is_review: 0 | 1 }; complete: true } | 'absent' | 'ambiguous'> {
  const { customer_id } = body;
  const review = await partner.call('showRealnameAuthenticationReviewResult', { query: { customer_id } });
  if (review.review_result === underReview) return { found: { is_review: 1 }, complete: true };
  if (review.review_result === rejected) return 'ambiguous';
  if (review.review_result !== approved) return 'absent';
  const { indirect_partner_id } = input as { indirect_partner_id?: string };
  const answer = await partner.call('listSubCustomers', {
    body: { customer_id, ...(indirect_partner_id && { indirect_partner_id }) },
  });
  const customer = answer.customer_infos?.find((one) => one.customer_id === customer_id);
  if (!customer) return 'ambiguous';
  return customer.customer_type === type ? { found: { is_review: 0 }, complete: true } : 'absent';
}
