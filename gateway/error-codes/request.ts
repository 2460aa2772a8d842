import type { ErrorCodes } from './error-code.js';

/** The request as such, before its operation is looked at. */
export const requestCodes = {
  BAD_REQUEST: {
    status: 400,
    means: {
      en: 'The request is not GraphQL over HTTP: its body, its media type or its parameters; the message says which.',
      zh: '请求不符合 GraphQL over HTTP 规范：请求体、媒体类型或参数有误，详见错误消息。',
    },
    todo: {
      en: 'Send `POST` with `content-type: application/json` and a body with `query` and `variables`.',
      zh: '使用 `POST`，设置 `content-type: application/json`，请求体包含 `query` 与 `variables`。',
    },
  },
  BODY_TOO_LARGE: {
    status: 413,
    means: {
      en: 'The body is larger than the gateway reads; the message says how many bytes it may have.',
      zh: '请求体超过网关允许的大小，上限见错误消息。',
    },
    todo: {
      en: 'Send less at a time: fewer ids in a list, or several requests.',
      zh: '减少单次发送的内容：缩短列表中的 ID，或分多次请求。',
    },
  },
  OVERLOADED: {
    status: 503,
    means: {
      en: 'The gateway has more to do than it can. Nothing of the request was done.',
      zh: '网关负载过高，请求未作任何处理。',
    },
    todo: {
      en: 'Send it again after the seconds that `Retry-After` and `extensions.retryAfter` say.',
      zh: '按 `Retry-After` 与 `extensions.retryAfter` 给出的秒数等待后重发。',
    },
  },
} as const satisfies ErrorCodes;
