import type { Write } from '../../../partner/ledger/index.js';

export const enableEnterpriseProjects: Write<'createEnterpriseProjectAuth'> = {
  kind: 'ENABLE_ENTERPRISE_PROJECTS',
  operation: 'createEnterpriseProjectAuth',
  /** No read tells whether they are on. Whoever wants to be sure enables them again: twice is the same as once. */
  look: () => Promise.resolve('ambiguous'),
};
