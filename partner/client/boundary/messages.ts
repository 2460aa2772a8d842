import { defineMessages } from '../../language/define-messages.js';

/** The same for what exists and for what does not. */
export const messages = defineMessages({
  outside: {
    en: 'What you ask for is not within what you may see and change. Ask whoever gave you access.',
    zh: '所请求的内容不在您可查看和操作的范围内，请联系为您授权的人员。',
  },
  unknownOrder: { en: 'There is no such order.', zh: '不存在该订单。' },
});
