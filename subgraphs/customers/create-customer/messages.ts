import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with the input; a password is not repeated. */
export const messages = defineMessages({
  noAccountName: {
    en: '{argument} must have 5 to 32 letters, digits, hyphens and underscores, not only digits, and must not begin with “op_” or “shadow_”, but got {value}.',
    zh: '{argument} 的长度必须为 5～32 个字符，仅限字母、数字、连字符和下划线，不能全为数字，不能以“op_”或“shadow_”开头，实际为 {value}。',
  },
  weakPassword: {
    en: '{argument} must have 8 to 32 characters of at least two kinds: lower case, upper case, digits, others.',
    zh: '{argument} 的长度必须为 8～32 个字符，且至少包含小写字母、大写字母、数字、特殊字符中的两种。',
  },
  onlyTogether: {
    en: '{argument} and {other} must be given together: the code is the one that was sent to the mobile number.',
    zh: '{argument} 与 {other} 必须同时填写：验证码须为发送到该手机号的验证码。',
  },
});
