import { defineMessages } from '../../partner/language/define-messages.js';

/** What a client is told of a field that it may not have. */
export const messages = defineMessages({
  scopeMissing: {
    en: 'This takes the scope {scopes}, which the caller does not have.',
    zh: '调用方缺少访问此字段所需的权限：{scopes}。',
  },
  scopesMissing: {
    en: 'This takes the scopes {scopes}, which the caller does not have.',
    zh: '调用方缺少访问此字段所需的权限：{scopes}。',
  },
  writeHidden: {
    en: 'Nothing was done, because its outcome could not be told: without {scopes}, which {field} takes, the whole answer would be null.',
    zh: '未执行任何操作：调用方缺少访问 {field} 所需的权限 {scopes}，整个结果将为 null，无法告知执行情况。',
  },
  nobody: {
    en: 'This field is protected in a way that this gateway cannot check, so nobody gets it.',
    zh: '此网关无法校验该字段的访问策略，因此不提供该字段。',
  },
});
