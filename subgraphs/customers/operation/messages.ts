import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with a question about the ledger. */
export const messages = defineMessages({
  noOperation: {
    en: 'There is no operation {id} in the ledger.',
    zh: '账本中不存在操作 {id}。',
  },
});
