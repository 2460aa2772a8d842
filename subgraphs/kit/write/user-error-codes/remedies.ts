import type { Text } from '../../../../partner/language/text.js';

/** What a caller does about a write that was not done. */
export const remedies = {
  correct: {
    en: 'Correct the input and send it with a new idempotency key.',
    zh: '更正输入后，使用新的幂等键重新发送。',
  },
  sameKey: {
    en: 'Send the same again a little later, with the same idempotency key.',
    zh: '稍后使用相同的幂等键原样重发。',
  },
  newKey: {
    en: 'Once the reason is gone, send it again with a new idempotency key.',
    zh: '待原因消除后，使用新的幂等键重新发送。',
  },
  never: {
    en: 'Never send it with another idempotency key: the same key tells the result as soon as it is known.',
    zh: '切勿更换幂等键重发；结果确定后，使用相同的幂等键即可查询。',
  },
  look: {
    en: 'Read what there is now before anything is sent again.',
    zh: '重发之前请先查询当前状态。',
  },
  customer: {
    en: 'The customer has to act first; then send it again with a new idempotency key.',
    zh: '需由客户先行处理，之后使用新的幂等键重新发送。',
  },
  partner: {
    en: 'No input helps: ask whoever runs the gateway, who may have to ask Huawei Cloud.',
    zh: '更改输入无济于事，请联系网关运维方，必要时由其联系华为云。',
  },
  nothing: { en: 'Nothing is left to do.', zh: '无需任何操作。' },
} as const satisfies Record<string, Text>;

export type Remedy = keyof typeof remedies;
