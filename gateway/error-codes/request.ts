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
  METHOD_NOT_ALLOWED: {
    status: 405,
    means: {
      en: 'GraphQL is asked for with GET or POST, and mutations with POST alone.',
      zh: 'GraphQL 请求须使用 GET 或 POST，变更只能使用 POST。',
    },
    todo: { en: 'Use POST.', zh: '请使用 POST。' },
  },
  METHOD_OVERRIDE_REFUSED: {
    status: 400,
    means: {
      en: 'A header such as `X-HTTP-Method-Override` asks for another method than the request has.',
      zh: '`X-HTTP-Method-Override` 等请求头要求使用与实际不同的请求方法。',
    },
    todo: { en: 'Send the request with the method that is meant.', zh: '请直接使用所需的请求方法。' },
  },
  CSRF_REFUSED: {
    status: 403,
    means: {
      en: 'A page of another site sends the request, which the gateway does not expect to.',
      zh: '请求来自其他站点的网页，而网关未允许该来源。',
    },
    todo: {
      en: 'Have the origin of your page allowed, or ask from your own server.',
      zh: '请申请允许该网页的来源，或改由自己的服务器发起请求。',
    },
  },
  HOST_NOT_LOCAL: {
    status: 403,
    means: {
      en: 'The gateway knows no callers and serves this machine alone, but was asked under another name than one of this machine.',
      zh: '网关未配置调用方，仅供本机使用，而请求使用了非本机的主机名。',
    },
    todo: {
      en: 'Ask at 127.0.0.1 or localhost. Behind a proxy, have callers configured.',
      zh: '请通过 127.0.0.1 或 localhost 访问；若在代理之后，请配置调用方。',
    },
  },
  URL_TOO_LONG: {
    status: 414,
    means: { en: 'The address is longer than the gateway reads.', zh: '地址长度超过网关允许的上限。' },
    todo: { en: 'Send the query with POST.', zh: '请改用 POST 发送查询。' },
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    means: { en: 'The headers are larger than the gateway reads.', zh: '请求头超过网关允许的大小。' },
    todo: {
      en: 'Send fewer or shorter headers; often it is a cookie that is not needed here.',
      zh: '请减少或缩短请求头，常见原因是携带了不需要的 Cookie。',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    means: {
      en: 'The body is not JSON with `content-type: application/json`.',
      zh: '请求体不是 JSON，或未设置 `content-type: application/json`。',
    },
    todo: { en: 'Send JSON, with that header.', zh: '请发送 JSON 并设置该请求头。' },
  },
  UNSUPPORTED_CHARSET: {
    status: 415,
    means: {
      en: 'The body is said to be in another encoding than UTF-8.',
      zh: '请求体声明的编码不是 UTF-8。',
    },
    todo: { en: 'Send UTF-8.', zh: '请使用 UTF-8 编码。' },
  },
  UNSUPPORTED_ENCODING: {
    status: 415,
    means: {
      en: 'The body is compressed in a way the gateway does not know; `Accept-Encoding` of the answer has those it does.',
      zh: '网关不支持请求体的压缩方式，支持的方式见应答的 `Accept-Encoding`。',
    },
    todo: { en: 'Compress with one of these, or not at all.', zh: '请使用其中一种方式压缩，或不压缩。' },
  },
  NOT_ACCEPTABLE: {
    status: 406,
    means: {
      en: 'The header `Accept` allows none of the media types of GraphQL.',
      zh: '请求头 `Accept` 不接受 GraphQL 的任何媒体类型。',
    },
    todo: {
      en: 'Send `accept: application/graphql-response+json, application/json;q=0.9`.',
      zh: '请发送 `accept: application/graphql-response+json, application/json;q=0.9`。',
    },
  },
  REQUEST_TOO_SLOW: {
    status: 408,
    means: {
      en: 'The request came so slowly that its place was given to another.',
      zh: '请求发送过慢，已让位于其他请求。',
    },
    todo: { en: 'Send it again, over a better connection.', zh: '请在网络状况较好时重新发送。' },
  },
  TOO_MANY_CONNECTIONS: {
    status: 429,
    means: {
      en: 'More connections are open from this address than one client is given.',
      zh: '来自此地址的连接数超过单个客户端的上限。',
    },
    todo: {
      en: 'Keep connections alive and use them again, instead of opening one for each request.',
      zh: '请保持并复用连接，而不是为每个请求新建连接。',
    },
  },
  BATCH_NOT_SUPPORTED: {
    status: 400,
    means: { en: 'The body is a list of operations.', zh: '请求体为操作列表。' },
    todo: {
      en: 'Send one operation a request; several root fields of one document take fewer calls than a batch.',
      zh: '每个请求只发送一个操作；在同一文档中使用多个根字段比批量请求调用更少。',
    },
  },
  TOO_MUCH_AT_ONCE: {
    status: 429,
    means: {
      en: 'The caller keeps the gateway so busy that others would have to wait, and its own requests have waited for too long. Nothing of this one was done.',
      zh: '该调用方占用网关过多，影响了其他调用方，其自身的请求已等待过久。此请求未作任何处理。',
    },
    todo: {
      en: 'Send it again after the seconds in `Retry-After`, and fewer at a time.',
      zh: '按 `Retry-After` 给出的秒数等待后重发，并减少并发。',
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
