import type { Write } from '../../../partner/ledger/index.js';

export const sendVerificationCode: Write<'sendVerificationMessageCode'> = {
  kind: 'SEND_VERIFICATION_CODE',
  operation: 'sendVerificationMessageCode',
  secrets: ['mobile_phone'],
  /** The partner keeps no record of messages: only whoever holds the phone can tell. */
  look: () => Promise.resolve('ambiguous'),
};
