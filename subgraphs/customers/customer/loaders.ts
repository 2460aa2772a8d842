import { askOnce } from '../../kit/ask-once.js';
import type { AnswerOf } from '../../../partner/client/index.js';

/** The last review of a customer's verification; empty when nothing was ever submitted. It takes one id at a time. */
export const reviewOf = askOnce<AnswerOf<'showRealnameAuthenticationReviewResult'>>((context, id) =>
  context.partner.call('showRealnameAuthenticationReviewResult', { query: { customer_id: id } }, context),
);
