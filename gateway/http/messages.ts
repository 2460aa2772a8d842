import { defineMessages } from '../../partner/language/define-messages.js';

/** What a client is told whose request is refused before anything of GraphQL is looked at. */
export const messages = defineMessages({
  methodNotAllowed: {
    en: 'GraphQL is asked for with GET or POST, but this request is {method}.',
    zh: 'GraphQL 请求须使用 GET 或 POST，而此请求使用了 {method}。',
  },
  methodOverride: {
    en: 'The header {header} is not supported: send the request with the method that is meant.',
    zh: '不支持请求头 {header}：请直接使用所需的请求方法。',
  },
  originNotAllowed: {
    en: 'Pages of this origin may not send requests here. The operator allows origins with CORS_ORIGINS.',
    zh: '此来源的网页不得向本网关发送请求。运维人员可通过 CORS_ORIGINS 允许来源。',
  },
  hostNotLocal: {
    en: 'Without callers the gateway serves this machine alone: ask at 127.0.0.1 or localhost, or configure callers.',
    zh: '未配置调用方时，网关仅供本机使用：请通过 127.0.0.1 或 localhost 访问，或配置调用方。',
  },
  urlTooLong: {
    en: 'The address must be at most {bytes} bytes long. Send the query with POST.',
    zh: '地址长度不能超过 {bytes} 字节，请改用 POST 发送查询。',
  },
  headersTooLarge: {
    en: 'The headers must be at most {bytes} bytes long together.',
    zh: '请求头总长度不能超过 {bytes} 字节。',
  },
  contentType: {
    en: 'The body of a POST must be JSON with "Content-Type: application/json".',
    zh: 'POST 请求体必须为 JSON，且 Content-Type 为 application/json。',
  },
  charset: {
    en: 'The request body must be encoded in UTF-8, and its Content-Type may name no other charset.',
    zh: '请求体必须使用 UTF-8 编码，Content-Type 中不得指定其他字符集。',
  },
  contentEncoding: {
    en: 'The request body may be compressed with one of gzip, deflate and br, or not at all.',
    zh: '请求体仅可使用 gzip、deflate、br 之一压缩，或不压缩。',
  },
  notAcceptable: {
    en: 'Answers are application/graphql-response+json or application/json; "Accept" allows neither.',
    zh: '应答格式为 application/graphql-response+json 或 application/json，而 Accept 请求头均不接受。',
  },
  bodyTooLarge: {
    en: 'The request body must be at most {bytes} bytes, also when it is unpacked.',
    zh: '请求体不能超过 {bytes} 字节，解压后亦然。',
  },
  packedTooTightly: {
    en: 'The request body unpacks to more than {ratio} times its size.',
    zh: '请求体解压后超过其大小的 {ratio} 倍。',
  },
  bodyTooSlow: {
    en: 'The request came too slowly. Send it again.',
    zh: '请求发送过慢，请重新发送。',
  },
  bodyNotPacked: {
    en: 'The request body is not compressed as its Content-Encoding says.',
    zh: '请求体的压缩格式与 Content-Encoding 不符。',
  },
  notUtf8: {
    en: 'The request is not valid UTF-8.',
    zh: '请求不是有效的 UTF-8。',
  },
  bodyNotJson: {
    en: 'The request body must be valid JSON.',
    zh: '请求体必须是有效的 JSON。',
  },
  duplicateKey: {
    en: 'An object in the request body has the same key twice, so which value is meant is not known.',
    zh: '请求体中的对象存在重复的键，无法确定取哪个值。',
  },
  tooDeep: {
    en: 'The request body may be nested at most {levels} levels deep.',
    zh: '请求体嵌套不能超过 {levels} 层。',
  },
  tooMuchAtOnce: {
    en: 'You ask for more at once than one caller may while others wait. Try again in 2 s, with fewer requests at a time.',
    zh: '当前还有其他调用方在等待，您的并发请求过多。请在 2 秒后减少并发重试。',
  },
  batch: {
    en: 'One request is one operation. Several root fields of one document are answered with fewer calls than a batch.',
    zh: '一个请求只能包含一个操作。在同一文档中使用多个根字段比批量请求调用更少。',
  },
  bodyNotObject: {
    en: 'The request body must be a JSON object with "query" or "documentId".',
    zh: '请求体必须是包含 query 或 documentId 的 JSON 对象。',
  },
  noQuery: {
    en: 'The request must have a "query" that is not empty, or a "documentId".',
    zh: '请求必须包含非空的 query，或 documentId。',
  },
  queryAndId: {
    en: 'The request may have "query" or "documentId", but not both.',
    zh: '请求只能包含 query 或 documentId 之一。',
  },
  notString: {
    en: 'The parameter "{parameter}" must be a text.',
    zh: '参数 {parameter} 必须为字符串。',
  },
  notObject: {
    en: 'The parameter "{parameter}" must be a JSON object.',
    zh: '参数 {parameter} 必须为 JSON 对象。',
  },
  givenTwice: {
    en: 'The parameter "{parameter}" may be given only once.',
    zh: '参数 {parameter} 只能出现一次。',
  },
  malformed: {
    en: 'This is not a valid HTTP request.',
    zh: '这不是有效的 HTTP 请求。',
  },
  tooManyConnections: {
    en: 'There are too many connections from this address.',
    zh: '来自此地址的连接过多。',
  },
});
