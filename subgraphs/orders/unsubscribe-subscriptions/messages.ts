import { defineMessages } from '../../../partner/language/define-messages.js';

export const messages = defineMessages({
  quoteChanged: {
    en: 'The quote is not so any more, and nothing was sent. Show the new one, in `quote`, and send it with what is decided then.',
    zh: '退订报价已发生变化，未发送任何请求。请展示 `quote` 中的新报价，并在确认后随请求提交。',
  },
});
