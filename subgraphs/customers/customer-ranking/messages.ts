import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with a question for a ranking. */
export const messages = defineMessages({
  monthOfSpendOnly: {
    en: '{argument} has a meaning with by: SPEND only. Leave it out with {value}.',
    zh: '仅当 by 为 SPEND 时 {argument} 才有效；按 {value} 排名时请勿填写。',
  },
});
