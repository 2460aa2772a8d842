import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with a code or a number that says which product is meant. */
export const messages = defineMessages({
  wrongCount: {
    en: '{argument} can hold {from} to {to} items, but got {value}.',
    zh: '{argument} 可包含 {from}～{to} 项，实际为 {value} 项。',
  },
  noUnit: {
    en: '{argument} must be the id of a unit, a number from 0 to 9999, but got {value}.',
    zh: '{argument} 必须是度量单位的 ID（0～9999 的数字），实际为 {value}。',
  },
  negative: {
    en: '{argument} must not be negative, but got {value}.',
    zh: '{argument} 不能为负数，实际为 {value}。',
  },
});
