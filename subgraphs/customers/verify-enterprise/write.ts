import type { Write } from '../../../partner/ledger/index.js';
import { verificationSecrets } from '../verification/checks.js';
import { enterprise, findReview } from '../verification/find-review.js';

export const verifyEnterprise: Write<'createEnterpriseRealnameAuthentication'> = {
  kind: 'VERIFY_ENTERPRISE',
  operation: 'createEnterpriseRealnameAuthentication',
  secrets: verificationSecrets,
  accountsFor: (_, { is_review }) => is_review !== undefined,
  look: (call, records) => findReview(call, records, enterprise),
};
