/** The languages we speak, as the partner API writes them. */
export type Language = 'zh_CN' | 'en_US';

/** The language of messages where neither the caller nor the configuration has chosen one. */
export const defaultLanguage: Language = 'en_US';

/** The same as HTTP writes them. */
export const languageTags: Readonly<Record<Language, string>> = { zh_CN: 'zh-CN', en_US: 'en' };
