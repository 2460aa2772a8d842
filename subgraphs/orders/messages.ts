import { defineMessages } from '../../partner/language/define-messages.js';

/** What is wrong with an argument of this subgraph; what all subgraphs say is in `kit/messages.ts`. */
export const messages = defineMessages({
  noId: {
    en: '{argument} must be an id of 1 to {longest} characters, but got {value}.',
    zh: '{argument} 必须是 1～{longest} 个字符的 ID，实际为 {value}。',
  },
  wrongNumber: {
    en: '{argument} can name {from} to {to} ids, but got {value}.',
    zh: '{argument} 可包含 {from}～{to} 个 ID，实际为 {value} 个。',
  },
  tooManyDays: {
    en: '{argument} must be at most {days} days before the end of its span, but got {from} to {to}.',
    zh: '{argument} 最多只能比其时间段的结束日期早 {days} 天，实际为 {from} 至 {to}。',
  },
  notTogether: {
    en: '{argument} cannot be combined with {other}. Leave one of them out.',
    zh: '{argument} 不能与 {other} 同时使用，请去掉其中一个。',
  },
});
