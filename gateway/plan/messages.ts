import { defineMessages } from '../../partner/language/define-messages.js';

/** What the execution of a plan says to a client. Words that graphql-js has for the same are graphql-js's, in English. */
export const messages = defineMessages({
  subscription: {
    en: 'Subscriptions are not supported by this gateway: ask for the fields in a query.',
    zh: '此网关不支持订阅（subscription），请改用查询（query）。',
  },
  deferred: {
    en: '@defer is not supported by this gateway: ask for the fields in a query.',
    zh: '此网关不支持 @defer，请直接查询这些字段。',
  },
  noSuchOperation: {
    en: 'Schema is not configured to execute {kind} operation.',
    zh: 'Schema 不支持 {kind} 操作。',
  },
  planOddity: {
    en: 'Expected a Fetch in a Flatten node, but got {kind}.',
    zh: 'Flatten 节点中应为 Fetch，实际为 {kind}。',
  },
  notPlanned: {
    en: 'The gateway could not plan this operation: {reason}',
    zh: '网关无法为此操作生成查询计划：{reason}',
  },
  tooLate: {
    en: 'The request was not answered before its deadline.',
    zh: '请求未在时限内完成。',
  },
  cancelled: {
    en: 'The request was cancelled before this field was answered.',
    zh: '请求已取消，此字段未返回。',
  },
  subgraphUnknown: {
    en: 'The gateway was not told how to reach subgraph "{subgraph}".',
    zh: '网关未配置子图 "{subgraph}" 的地址。',
  },
  subgraphUnreachable: {
    en: 'Subgraph "{subgraph}" cannot be reached.',
    zh: '无法连接子图 "{subgraph}"。',
  },
  subgraphTooLate: {
    en: 'Subgraph "{subgraph}" did not answer within {ms} ms.',
    zh: '子图 "{subgraph}" 未在 {ms} 毫秒内响应。',
  },
  subgraphStatus: {
    en: 'Subgraph "{subgraph}" answered with HTTP status {status}.',
    zh: '子图 "{subgraph}" 返回 HTTP 状态码 {status}。',
  },
  subgraphNotJson: {
    en: 'Subgraph "{subgraph}" answered with something that is not JSON.',
    zh: '子图 "{subgraph}" 的响应不是 JSON。',
  },
  subgraphNotGraphql: {
    en: 'Subgraph "{subgraph}" answered with JSON that is not a GraphQL response.',
    zh: '子图 "{subgraph}" 的响应是 JSON，但不是 GraphQL 响应。',
  },
  subgraphEmpty: {
    en: 'Subgraph "{subgraph}" answered with neither data nor errors.',
    zh: '子图 "{subgraph}" 的响应既无数据也无错误信息。',
  },
  subgraphFailed: { en: 'Subgraph "{subgraph}" failed.', zh: '子图 "{subgraph}" 出错。' },
  nullForNonNull: {
    en: 'Cannot return null for non-nullable field {field}.',
    zh: '非空字段 {field} 的值为空。',
  },
  noList: {
    en: 'Expected a list for field {field}, but its subgraph sent none.',
    zh: '字段 {field} 应为列表，但子图返回的不是列表。',
  },
  noObject: {
    en: 'Expected an object of type {type}, but its subgraph sent none.',
    zh: '此处应为 {type} 类型的对象，但子图返回的不是对象。',
  },
  otherType: {
    en: "The subgraph's value is of no type that {type} has in this schema.",
    zh: '子图返回的值不属于此 Schema 中 {type} 的任何类型。',
  },
  typeUnknown: {
    en: 'The type of this {type} is not known.',
    zh: '无法确定此 {type} 的具体类型。',
  },
  otherEnumValue: {
    en: 'Enum "{type}" cannot represent value: {value}.',
    zh: '枚举 "{type}" 中没有此值：{value}。',
  },
});
