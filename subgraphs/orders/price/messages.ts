import { defineMessages } from '../../../partner/language/define-messages.js';

/** What goes wrong with prices. */
export const messages = defineMessages({
  lineWithoutPrice: {
    en: 'The partner gave no price for {argument}. Try again later.',
    zh: '伙伴 API 未返回 {argument} 的价格，请稍后重试。',
  },
});
