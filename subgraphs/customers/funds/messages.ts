import { defineMessages } from '../../../partner/language/define-messages.js';

/** Names of amounts in a preview. */
export const messages = defineMessages({
  partnerBalance: { en: 'Balance of the partner', zh: '伙伴账户余额' },
  resellerBalance: { en: 'Balance of the reseller', zh: '经销商账户余额' },
  customerAvailable: { en: 'What the customer can spend', zh: '客户可用额度' },
});
