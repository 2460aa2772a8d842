import type { ErrorCodes } from './error-code.js';

/** What an operation costs, and how long it takes. */
export const costCodes = {
  OPERATION_TOO_EXPENSIVE: {
    status: 422,
    means: {
      en: 'The operation may take more calls to the partner, or have more objects in its answer, than one operation may; or more calls than the caller has in a minute. `extensions` has what was `estimated`, the `limit` and the `unit`. Nothing was executed.',
      zh: '操作预计的合作伙伴接口调用次数或结果对象数超过单个操作的上限，或超过调用方每分钟的预算。`extensions` 中有预估值 `estimated`、上限 `limit` 与单位 `unit`。操作未执行。',
    },
    todo: {
      en: 'Ask for shorter lists, or leave out fields that cost a call for each object. `extensions.cost` of an answer, asked for with `x-cost: 1`, says what an operation costs.',
      zh: '请缩短列表，或去掉需逐个对象调用接口的字段。发送 `x-cost: 1` 后，应答的 `extensions.cost` 会说明操作的开销。',
    },
  },
  BUDGET_EXCEEDED: {
    status: 429,
    means: {
      en: 'The calls that the operation may take do not fit into what is left of the caller’s budget for this minute. Nothing was executed.',
      zh: '操作可能需要的调用次数超过调用方本分钟剩余的预算。操作未执行。',
    },
    todo: {
      en: 'Send it again after the seconds in `Retry-After`. `RateLimit-Remaining` and `Query.rateLimit` say what is left.',
      zh: '按 `Retry-After` 给出的秒数等待后重发。`RateLimit-Remaining` 与 `Query.rateLimit` 说明剩余预算。',
    },
  },
  OPERATION_TIMEOUT: {
    means: {
      en: 'The time of the operation was over before the field was answered. The field is null; what was answered is there.',
      zh: '在该字段返回之前，操作的时限已到。该字段为 null，已返回的结果不受影响。',
    },
    todo: {
      en: 'Ask for less at a time, or again: what was read meanwhile may come from the cache.',
      zh: '请减少单次查询的内容，或重试：已读取的数据可能来自缓存。',
    },
  },
} as const satisfies ErrorCodes;
