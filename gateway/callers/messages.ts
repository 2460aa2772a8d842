import { defineMessages } from '../../partner/language/define-messages.js';

/**
 * What is said to those who are not known, or not allowed. Whether a key exists, has expired or was revoked is said to
 * nobody: there is one sentence for all of it.
 */
export const messages = defineMessages({
  credentialsMissing: {
    en: 'This endpoint answers to known callers only. Send an API key or a token in the header “Authorization: Bearer …”.',
    zh: '此端点仅对已知调用方开放，请在请求头“Authorization: Bearer …”中携带 API 密钥或令牌。',
  },
  credentialsMalformed: {
    en: 'The Authorization header must be “Bearer”, one space, and one API key or token, and be sent once.',
    zh: 'Authorization 请求头只能出现一次，格式须为“Bearer”、一个空格和一个 API 密钥或令牌。',
  },
  credentialsInvalid: {
    en: 'The API key or token is not valid. Use another one, or ask the operator of this endpoint for one.',
    zh: 'API 密钥或令牌无效，请更换，或向此端点的运营方申请。',
  },
  tooManyAttempts: {
    en: 'Too many attempts with keys or tokens that are not valid. Try again in {seconds} s.',
    zh: '使用无效密钥或令牌的尝试过多，请在 {seconds} 秒后重试。',
  },
  issuerUnavailable: {
    en: 'The token cannot be checked now, because its issuer cannot be reached. Try again in {seconds} s.',
    zh: '暂时无法连接令牌的签发方，因此无法校验令牌，请在 {seconds} 秒后重试。',
  },
  introspectionDisabled: {
    en: 'This caller may not ask for the schema (__schema, __type).',
    zh: '该调用方无权查询 Schema（__schema、__type）。',
  },
});
