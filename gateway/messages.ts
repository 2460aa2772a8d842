import { defineMessages } from '../partner/language/define-messages.js';

/** What the gateway says to a client, beside what is said in `plan/`. */
export const messages = defineMessages({
  fieldFailed: {
    en: 'The gateway failed to answer this field. The log says why.',
    zh: '网关处理此字段时出错，原因请查看日志。',
  },
  failed: { en: 'The gateway failed. The log says why.', zh: '网关出错，原因请查看日志。' },
  nothingThere: {
    en: 'Nothing is at {path}. GraphQL is at /graphql.',
    zh: '{path} 不存在，GraphQL 的路径为 /graphql。',
  },
  onlyRead: { en: 'Expected GET or HEAD.', zh: '仅支持 GET 和 HEAD。' },
  schemaHidden: {
    en: 'The schema is not shown to this caller.',
    zh: '此调用方无权查看 Schema。',
  },
  overloaded: {
    en: 'The gateway has more to do than it can. Try again in {seconds} s.',
    zh: '网关当前负载过高，请在 {seconds} 秒后重试。',
  },
});
