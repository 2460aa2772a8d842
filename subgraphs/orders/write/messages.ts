import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is said of a subscription for which the partner gives no reason. */
export const messages = defineMessages({
  notInRecords: {
    en: 'The partner has no record that it was done for this subscription, and does not say why.',
    zh: '伙伴侧没有对该资源执行此操作的记录，也未说明原因。',
  },
});
