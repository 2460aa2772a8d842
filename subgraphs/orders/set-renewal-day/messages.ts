import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with a setting. `argument` is its field. */
export const messages = defineMessages({
  nothingToSet: {
    en: 'Neither chargeDaysAhead nor expiryDay is given, so there is nothing to set.',
    zh: '未填写 chargeDaysAhead 或 expiryDay，没有可设置的内容。',
  },
  wrongDay: {
    en: 'expiryDay must be a day from 1 to 28, or -1 for the last day of the month, but got {value}.',
    zh: 'expiryDay 必须为 1～28 日，或以 -1 表示当月最后一天，实际为 {value}。',
  },
});
