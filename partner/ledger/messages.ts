import { defineMessages } from '../language/define-messages.js';

/** Why a write was not sent. */
export const messages = defineMessages({
  keyReused: {
    en: 'The idempotency key "{key}" belongs to an operation with another input. Nothing was sent. Use a new key for a new operation.',
    zh: '幂等键 "{key}" 已用于输入不同的另一操作，未发送任何请求。新操作请使用新的幂等键。',
  },
  inProgress: {
    en: 'Operation {id} is still under way. Send the same request with the same key again to get its result.',
    zh: '操作 {id} 仍在进行中。请使用相同的幂等键重新发送同一请求以获取结果。',
  },
  twinUnsettled: {
    en: 'Operation {id} does the same and its outcome is not known yet, so nothing was sent. Wait until it is settled, or resolve it.',
    zh: '操作 {id} 内容相同且其结果尚未确定，因此未发送任何请求。请等待其结果确定，或人工处理该操作。',
  },
  dailyLimit: {
    en: 'This would go beyond the {limit} yuan that one caller may move on one day (Beijing time). Nothing was sent.',
    zh: '此操作将超出单个调用方每日（北京时间）{limit} 元的限额，未发送任何请求。',
  },
  notCarriedOut: {
    en: 'The answer was lost, and the partner’s records show that nothing was done. To try again use a new key.',
    zh: '应答已丢失，伙伴侧记录表明该操作未执行。如需重试，请使用新的幂等键。',
  },
  answerLacksSome: {
    en: 'The partner’s answer does not tell of everything that was asked for.',
    zh: '伙伴侧应答未涵盖请求的全部内容。',
  },
  resolvedAsNotDone: {
    en: 'The answer was lost, and a person has found that nothing was done. To try again use a new key.',
    zh: '应答已丢失，经人工核实该操作未执行。如需重试，请使用新的幂等键。',
  },
  notUnknown: {
    en: 'Operation {id} is {status}: only an operation whose outcome is UNKNOWN, or that was never sent (INTENT), can be resolved.',
    zh: '操作 {id} 的状态为 {status}，只能处理结果未知（UNKNOWN）或从未发送（INTENT）的操作。',
  },
  unavailable: {
    en: 'The ledger of writes cannot be reached, and nothing is sent without it. Send the same request with the same key again.',
    zh: '写操作账本暂不可用，未发送任何请求。请稍后使用相同的幂等键重新发送同一请求。',
  },
});
