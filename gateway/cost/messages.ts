import { defineMessages } from '../../partner/language/define-messages.js';

/** What is said to who asks for more than may be had. */
export const messages = defineMessages({
  tooManyCalls: {
    en: 'This operation may take {estimated} calls to the partner, and one may take at most {most}. Ask for less at a time: shorter lists, fewer fields that cost a call for each object.',
    zh: '此操作预计需调用合作伙伴接口 {estimated} 次，单个操作最多 {most} 次。请减少查询内容：缩短列表，或减少逐个对象调用接口的字段。',
  },
  tooManyNodes: {
    en: 'The answer to this operation may have {estimated} objects, and one may have at most {most}. Ask for less at a time: shorter lists within lists.',
    zh: '此操作的结果预计包含 {estimated} 个对象，最多允许 {most} 个。请减少查询内容，例如缩短嵌套列表。',
  },
  aboveBudget: {
    en: 'This operation may take {estimated} calls to the partner, and your budget is {most} in a minute. Ask for less at a time, or ask the operator for a larger budget.',
    zh: '此操作预计需调用合作伙伴接口 {estimated} 次，而您的预算为每分钟 {most} 次。请减少查询内容，或向运营方申请更高的预算。',
  },
  budgetExceeded: {
    en: 'This operation may take {estimated} calls to the partner, and {remaining} of {limit} in this minute are left. Try again in {seconds} s.',
    zh: '此操作预计需调用合作伙伴接口 {estimated} 次，本分钟的 {limit} 次预算仅剩 {remaining} 次。请在 {seconds} 秒后重试。',
  },
});
