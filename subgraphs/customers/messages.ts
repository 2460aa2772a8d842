import { defineMessages } from '../../partner/language/define-messages.js';

/** What is wrong with an argument of this subgraph; what all subgraphs say is in `kit/messages.ts`. */
export const messages = defineMessages({
  tooLong: {
    en: '{argument} can have up to {to} characters, but got {value}.',
    zh: '{argument} 最多 {to} 个字符，实际为 {value} 个。',
  },
  hasSpaces: {
    en: '{argument} cannot contain spaces, but got {value}.',
    zh: '{argument} 不能包含空格，实际为 {value}。',
  },
  // The value is personal data, which belongs into no log: it is not repeated.
  noEmail: {
    en: '{argument} must be an e-mail address of up to 64 characters.',
    zh: '{argument} 必须是邮箱地址，最多 64 个字符。',
  },
  noMobile: {
    en: '{argument} must be a mobile number with its country code, written like "0086-13800000000".',
    zh: '{argument} 必须是带国家码的手机号，格式应如 "0086-13800000000"。',
  },
  noLoginName: {
    en: '{argument} must be a login name that can be checked: 5 to 32 letters, digits and hyphens.',
    zh: '{argument} 必须是可校验的账号名：5～32 个字符，仅限字母、数字和连字符。',
  },
  noBareMobile: {
    en: '{argument} must be a Chinese mobile number: 11 digits without country code, written like "13800000000".',
    zh: '{argument} 必须是 11 位中国大陆手机号，不带国家码，格式应如 "13800000000"。',
  },
  noVerificationCode: {
    en: '{argument} must be the six digits of a verification code.',
    zh: '{argument} 必须是 6 位数字验证码。',
  },
  noPlatformId: {
    en: 'platformId must be given: the gateway has none configured (PARTNER_AGENCY).',
    zh: '必须填写 platformId：网关未配置平台标识（PARTNER_AGENCY）。',
  },
});
