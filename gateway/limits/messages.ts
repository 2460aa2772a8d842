import { defineMessages } from '../../partner/language/define-messages.js';

/** What the limits of requests say: the limit, and what was sent. */
export const messages = defineMessages({
  tokens: {
    en: 'A document may have at most {most} tokens; this one has more.',
    zh: '一个 GraphQL 文档最多 {most} 个词法单元（token），此文档已超出。',
  },
  depth: {
    en: 'Selections may be nested at most {most} levels deep, fragments counted; these are nested {sent} levels deep or more.',
    zh: '查询最多嵌套 {most} 层（含片段），此查询嵌套 {sent} 层或更多。',
  },
  definitions: {
    en: 'A document may have at most {most} operations and fragments; this one has {sent}.',
    zh: '一个 GraphQL 文档最多包含 {most} 个操作和片段，此文档有 {sent} 个。',
  },
  fields: {
    en: 'A document may select at most {most} fields, fragments written out; this one selects {sent}.',
    zh: '一个 GraphQL 文档最多选择 {most} 个字段（片段展开后计算），此文档选择了 {sent} 个。',
  },
  rootFields: {
    en: 'An operation may have at most {most} root fields; this one has {sent}.',
    zh: '一个操作最多 {most} 个根字段，此操作有 {sent} 个。',
  },
  aliases: {
    en: 'A document may have at most {most} aliases, fragments written out; this one has {sent}.',
    zh: '一个 GraphQL 文档最多使用 {most} 个别名（片段展开后计算），此文档有 {sent} 个。',
  },
  repeats: {
    en: 'A field may be selected at most {most} times in the same place; here one is selected {sent} times.',
    zh: '同一位置的同一字段最多选择 {most} 次，此处选择了 {sent} 次。',
  },
  directives: {
    en: 'A document may have at most {most} directives, fragments written out; this one has {sent}.',
    zh: '一个 GraphQL 文档最多使用 {most} 个指令（片段展开后计算），此文档有 {sent} 个。',
  },
  introspection: {
    en: 'Introspection may nest at most {most} lists, such as types and their fields; here {sent} are nested.',
    zh: '内省查询最多嵌套 {most} 层列表（如类型及其字段），此查询嵌套了 {sent} 层。',
  },
  cycles: {
    en: 'A fragment may not spread itself, directly or through others. Circular fragments allowed: {most}, sent: {sent}.',
    zh: '片段不能直接或间接引用自身。允许的循环片段数：{most}，实际：{sent}。',
  },
  variables: {
    en: 'A request may have at most {most} variables; this one has {sent}.',
    zh: '一个请求最多 {most} 个变量，此请求有 {sent} 个。',
  },
  values: {
    en: 'The variables of a request may have at most {most} values in all; these have {sent} or more.',
    zh: '一个请求的变量最多共包含 {most} 个值，此请求有 {sent} 个或更多。',
  },
  valueDepth: {
    en: 'Lists and objects in a value may be nested at most {most} levels deep; these are nested {sent} levels deep or more.',
    zh: '值中的列表和对象最多嵌套 {most} 层，此请求嵌套 {sent} 层或更多。',
  },
});
