import { defineMessages } from '../../../partner/language/define-messages.js';

/** Why a write was not done, where it is not the partner who says so. */
export const messages = defineMessages({
  notSent: {
    en: 'Nothing was sent, so the same mutation with the same idempotency key may be sent again: {problem}',
    zh: '未发送任何请求，可使用相同的幂等键重新发送同一请求：{problem}',
  },
  restNotSent: {
    en: 'A part of it was not sent; the same mutation with the same idempotency key sends it: {problem}',
    zh: '部分请求未发送，使用相同的幂等键重新发送同一请求即可继续：{problem}',
  },
  outcomeUnknown: {
    en: 'The partner’s answer was lost, and its records do not tell yet whether it was done. Do not send it with another key: the same key tells as soon as it is known.',
    zh: '伙伴侧应答已丢失，且其记录尚不能表明操作是否已执行。请勿更换幂等键重发；结果确定后，使用相同的幂等键即可查询。',
  },
  twice: {
    en: '{argument} contains {value} twice. Nothing was sent.',
    zh: '{argument} 中 {value} 重复，未发送任何请求。',
  },
  wrongAmount: {
    en: '{argument} must be an amount above 0 and up to {to} yuan with at most two decimals, but got {value}. Nothing was sent.',
    zh: '{argument} 必须大于 0 且不超过 {to} 元，最多两位小数，实际为 {value}。未发送任何请求。',
  },
  failedWithoutReason: {
    en: 'The partner has recorded that it failed, not why.',
    zh: '伙伴侧记录显示操作失败，但未说明原因。',
  },
  refused: {
    en: 'The partner refused it: {reason}',
    zh: '伙伴侧拒绝了该操作：{reason}',
  },
});
