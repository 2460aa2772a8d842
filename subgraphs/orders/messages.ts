import { defineMessages } from '../../partner/language/define-messages.js';

/** What is wrong with an argument of this subgraph; what all subgraphs say is in `kit/messages.ts`. */
export const messages = defineMessages({
  tooManyDays: {
    en: '{argument} must be at most {days} days before the end of its span, but got {from} to {to}.',
    zh: '{argument} 最多只能比其时间段的结束日期早 {days} 天，实际为 {from} 至 {to}。',
  },
});
