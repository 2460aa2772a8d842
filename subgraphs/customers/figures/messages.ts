import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with a question for figures. */
export const messages = defineMessages({
  notBegun: {
    en: '{argument} must be the running month, {last}, or an earlier one, but got {value}.',
    zh: '{argument} 不能晚于当前月份 {last}，实际为 {value}。',
  },
});
