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
});
