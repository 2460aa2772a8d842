import type { ErrorCodes } from './error-code.js';

const correctDocument = {
  en: 'Correct the operation. GraphiQL and the typed client find such mistakes before they are sent.',
  zh: '请更正操作。GraphiQL 与类型化客户端可在发送前发现此类错误。',
};

/** The operation that is asked for. */
export const documentCodes = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    means: { en: 'The document is not GraphQL.', zh: '文档不符合 GraphQL 语法。' },
    todo: correctDocument,
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    means: {
      en: 'The document asks for what the schema does not have; the message names it.',
      zh: '文档请求了 Schema 中不存在的内容，详见错误消息。',
    },
    todo: correctDocument,
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means: {
      en: 'The document has several operations, or none of the name that `operationName` gives.',
      zh: '文档包含多个操作，或没有 `operationName` 所指的操作。',
    },
    todo: { en: 'Say in `operationName` which one is meant.', zh: '在 `operationName` 中指明要执行的操作。' },
  },
  BAD_USER_INPUT: {
    status: 400,
    means: {
      en: 'A variable or an argument that no call could answer; `extensions.argument` names it. Nothing was asked for it.',
      zh: '变量或参数的值无法用于任何调用，见 `extensions.argument`，未为其发起调用。',
    },
    todo: { en: 'Correct the value.', zh: '请更正该值。' },
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    means: {
      en: 'The document asks for the schema, which is not shown to this caller.',
      zh: '文档查询了 Schema，但当前调用方无权查看。',
    },
    todo: {
      en: 'Use the schema in the client package, or ask whoever runs the gateway.',
      zh: '请使用客户端软件包中的 Schema，或联系网关运维方。',
    },
  },
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: {
    status: 400,
    means: { en: 'Fragments unfold to too many fields.', zh: '片段展开后的字段过多。' },
    todo: { en: 'Ask for less in one operation.', zh: '请减少单个操作查询的内容。' },
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    means: {
      en: 'The caller may only ask documents of the manifest, by their `documentId`, and this is none of them.',
      zh: '该调用方只能通过 `documentId` 使用清单中的文档，而此文档不在其中。',
    },
    todo: {
      en: 'Have the document added to the manifest, or ask for a key that may send any.',
      zh: '请申请将该文档加入清单，或申请可发送任意文档的密钥。',
    },
  },
  DOCUMENT_NOT_FOUND: {
    status: 404,
    means: {
      en: 'The gateway knows no document of this `documentId`.',
      zh: '网关中没有此 `documentId` 的文档。',
    },
    todo: {
      en: 'Send the document itself, or have it added to the manifest.',
      zh: '请直接发送文档，或申请将其加入清单。',
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    means: {
      en: 'The gateway does not know the document of this hash, or not any more.',
      zh: '网关没有此哈希对应的文档，或已不再保留。',
    },
    todo: {
      en: 'Send the hash and the document together once; clients that know automatic persisted queries do so by themselves.',
      zh: '请将哈希与文档一起发送一次；支持自动持久化查询的客户端会自动完成。',
    },
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    means: {
      en: 'This gateway keeps no documents by their hash.',
      zh: '此网关不按哈希保存文档。',
    },
    todo: { en: 'Send the document itself.', zh: '请直接发送文档。' },
  },
  OPERATION_NOT_SUPPORTED: {
    means: {
      en: 'A subscription, or a directive such as `@defer` that this gateway does not carry out.',
      zh: '此网关不支持订阅（subscription）或 `@defer` 等指令。',
    },
    todo: { en: 'Ask for the fields in a plain query.', zh: '请改用普通查询。' },
  },
} as const satisfies ErrorCodes;
