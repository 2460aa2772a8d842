import { defineMessages } from '../../partner/language/define-messages.js';

/** What is wrong with an argument of this subgraph; what all subgraphs say is in `kit/messages.ts`. */
export const messages = defineMessages({
  tooManyMonths: {
    en: '{argument} and the last month can be {most} months apart, both included, but {from} to {to} are {value}.',
    zh: '{argument} 至最后一个月最多 {most} 个月（含首尾），实际 {from} 至 {to} 为 {value} 个月。',
  },
  tooEarly: {
    en: '{argument} must be {first} or later, but got {value}.',
    zh: '{argument} 不能早于 {first}，实际为 {value}。',
  },
  otherMonth: {
    en: '{argument} must be a day of {month}, but got {value}.',
    zh: '{argument} 必须是 {month} 内的日期，实际为 {value}。',
  },
  daysNeedGrouping: {
    en: '{argument} has no meaning when rows are grouped BY_BILLING_CYCLE. Group them BY_DAY or BY_RECORD.',
    zh: '按 BY_BILLING_CYCLE 汇总时 {argument} 无效，请改用 BY_DAY 或 BY_RECORD。',
  },
  tooManyCustomers: {
    en: '{value} customers would have to be read one by one, but {most} can be. Name them in {argument}, or take source SUMMARY.',
    zh: '需逐个读取 {value} 个客户，最多支持 {most} 个。请通过 {argument} 指定客户，或将 source 设为 SUMMARY。',
  },
  tooManyCalls: {
    en: 'This takes {value} calls to the partner API, which allows about ten a second; at most {most} are made for one question. Name customers in {argument}, or ask for fewer months.',
    zh: '此查询需要调用伙伴 API {value} 次，而该 API 每秒约允许十次；单次查询最多调用 {most} 次。请通过 {argument} 指定客户，或减少月份。',
  },
});
