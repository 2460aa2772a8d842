import type { Write } from '../../../partner/ledger/index.js';

/** No operation of the partner tells the setting: whether a lost call has set it, only a person can find out. */
export const setRenewalDay: Write<'setResourcesRenewConfig'> = {
  kind: 'SET_RENEWAL_DAY',
  operation: 'setResourcesRenewConfig',
  look: async () => 'ambiguous',
};
