import type { ErrorCodes } from './error-code.js';

const again = {
  en: 'Ask again; if it stays, tell whoever runs the gateway.',
  zh: '请重试；如仍出现，请告知网关运维方。',
};

const report = {
  en: 'Tell whoever runs the gateway: its log says why.',
  zh: '请告知网关运维方，原因见网关日志。',
};

/** Faults of the gateway, and between it and its subgraphs. */
export const gatewayCodes = {
  INTERNAL_SERVER_ERROR: {
    status: 500,
    means: {
      en: 'A fault of the gateway; of a single field beside data with HTTP 200.',
      zh: '网关自身的故障；若仅涉及单个字段，则 HTTP 200 并返回其余数据。',
    },
    todo: report,
  },
  SUBGRAPH_UNAVAILABLE: {
    means: { en: 'The process of a subgraph cannot be reached.', zh: '无法连接子图进程。' },
    todo: again,
  },
  SUBGRAPH_TIMEOUT: {
    means: { en: 'The process of a subgraph did not answer in time.', zh: '子图进程未在时限内应答。' },
    todo: again,
  },
  SUBGRAPH_FAILED: { means: { en: 'A subgraph failed.', zh: '子图出错。' }, todo: report },
  SUBGRAPH_INVALID_ANSWER: {
    means: { en: 'A subgraph answered with something that is not GraphQL.', zh: '子图的应答不是 GraphQL。' },
    todo: report,
  },
  INVALID_SUBGRAPH_VALUE: {
    means: {
      en: 'A subgraph gave a value that the schema does not allow there.',
      zh: '子图返回了 Schema 不允许的值。',
    },
    todo: report,
  },
  NULL_FOR_NON_NULL_FIELD: {
    means: {
      en: 'A field that is never null has no value; what contains it is null instead.',
      zh: '非空字段没有值，因此其上层对象为 null。',
    },
    todo: report,
  },
  QUERY_PLAN_FAILED: {
    means: { en: 'The gateway found no way to answer this operation.', zh: '网关无法为此操作生成查询计划。' },
    todo: report,
  },
  REQUEST_CANCELLED: {
    means: {
      en: 'The request ended before the field was answered: its caller hung up, or its time was over.',
      zh: '请求在该字段返回之前已结束：调用方断开连接，或超过时限。',
    },
    todo: { en: 'Ask again, or for less at a time.', zh: '请重试，或减少单次查询的内容。' },
  },
} as const satisfies ErrorCodes;
