import { defineMessages } from '../../partner/language/define-messages.js';

/** What a caller is told whose document cannot be had, or may not be asked for. */
export const messages = defineMessages({
  notFound: {
    en: 'There is no document with this id. It must be in the manifest that the gateway reads.',
    zh: '没有此 ID 对应的文档，该文档须包含在网关读取的清单中。',
  },
  notTrusted: {
    en: 'This caller may only ask for documents of the manifest: send a "documentId", or the exact text of one.',
    zh: '此调用方只能请求清单中的文档：请发送 documentId，或清单中某个文档的原文。',
  },
  notPersisted: {
    en: 'The extension "persistedQuery" must have "version" 1 and, as "sha256Hash", the SHA-256 of the query.',
    zh: '扩展 persistedQuery 的 version 必须为 1，sha256Hash 必须为查询的 SHA-256 哈希值。',
  },
  notAnId: {
    en: 'The parameter "documentId" must be "sha256:" with the hash of a document, or a name of the manifest.',
    zh: '参数 documentId 必须为 sha256: 加文档哈希值，或清单中的名称。',
  },
});
