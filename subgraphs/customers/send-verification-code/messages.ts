import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with the input. */
export const messages = defineMessages({
  customerOfBankCard: {
    en: 'customerId must be given when purpose is BANK_CARD_VERIFICATION, and left out otherwise.',
    zh: 'purpose 为 BANK_CARD_VERIFICATION 时必须填写 customerId，否则请勿填写。',
  },
});
