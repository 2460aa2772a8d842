import type { Write } from '../../../partner/ledger/index.js';
import { verificationSecrets } from '../verification/checks.js';
import { findReview, person } from '../verification/find-review.js';

export const verifyIndividual: Write<'createPersonalRealnameAuth'> = {
  kind: 'VERIFY_INDIVIDUAL',
  operation: 'createPersonalRealnameAuth',
  secrets: verificationSecrets,
  accountsFor: (_, { is_review }) => is_review !== undefined,
  look: (call, records) => findReview(call, records, person),
};
