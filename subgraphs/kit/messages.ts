import { defineMessages } from '../../partner/language/define-messages.js';

/** What is wrong with an argument. `argument` is its dotted path, e.g. `filter.status`. */
export const messages = defineMessages({
  outOfRange: {
    en: '{argument} must be from {from} to {to}, but got {value}.',
    zh: '{argument} 的取值范围为 {from}～{to}，实际为 {value}。',
  },
  scopesMissing: {
    en: 'What {argument} asks for takes {scopes}, which the caller does not have.',
    zh: '调用方缺少 {argument} 所查询内容需要的权限：{scopes}。',
  },
  notAmong: {
    en: '{argument} can be one of {allowed}, but got {value}.',
    zh: '{argument} 的可选值为 {allowed}，实际为 {value}。',
  },
  wrongForm: {
    en: '{type} must be written like "{example}", but got {value}.',
    zh: '{type} 的格式应如 "{example}"，实际为 {value}。',
  },
  noId: {
    en: '{argument} must be an id of 1 to {longest} characters, but got {value}.',
    zh: '{argument} 必须是 1～{longest} 个字符的 ID，实际为 {value}。',
  },
  wrongLength: {
    en: '{argument} must be 1 to {longest} characters long, but got {value}.',
    zh: '{argument} 的长度必须为 1～{longest} 个字符，实际为 {value}。',
  },
  wrongNumber: {
    en: '{argument} can name {from} to {to} ids, but got {value}.',
    zh: '{argument} 可包含 {from}～{to} 个 ID，实际为 {value} 个。',
  },
  notTogether: {
    en: '{argument} cannot be combined with {other}. Leave one of them out.',
    zh: '{argument} 不能与 {other} 同时使用，请去掉其中一个。',
  },
  noCursor: {
    en: '{argument} must be a cursor that this connection returned, but got {value}.',
    zh: '{argument} 必须是此连接返回的游标，实际为 {value}。',
  },
  otherCursor: {
    en: '{argument} is a cursor of another list, or of this list with another filter. Page on with the filter the cursor came from.',
    zh: '{argument} 是其他列表的游标，或是此列表在其他筛选条件下的游标。请使用获取该游标时的筛选条件继续翻页。',
  },
  startsAfterEnd: {
    en: '{argument} must not be later than the end of its span, but got {from} to {to}.',
    zh: '{argument} 不能晚于其时间段的结束时间，实际为 {from} 至 {to}。',
  },
  spanTooLong: {
    en: '{argument} must be at most one year before the end of its span, but got {from} to {to}.',
    zh: '{argument} 最多只能比其时间段的结束时间早一年，实际为 {from} 至 {to}。',
  },
  otherOwner: {
    en: '{argument} asks for another owner than the one it stands below. Leave it out here.',
    zh: '{argument} 与上级对象不一致，在此处请勿填写。',
  },
  notBegun: {
    en: '{argument} must be the running month, {last}, or an earlier one, but got {value}.',
    zh: '{argument} 不能晚于当前月份 {last}，实际为 {value}。',
  },
});
