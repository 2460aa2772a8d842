import { defineMessages } from '../../../partner/language/define-messages.js';

/** Names of amounts in a preview. */
export const messages = defineMessages({
  spendable: { en: 'What the customer can spend', zh: '客户可用余额' },
});
