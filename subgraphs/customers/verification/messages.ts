import { defineMessages } from '../../../partner/language/define-messages.js';

/** What is wrong with the input. The values are personal data, and not repeated. */
export const messages = defineMessages({
  noAttachment: {
    en: '{argument} must be the path of a file in the download directory of the partner’s bucket: jpg, jpeg, bmp, png, gif or pdf.',
    zh: '{argument} 必须是伙伴 OBS 桶 download 目录下的文件路径，支持 jpg、jpeg、bmp、png、gif、pdf 格式。',
  },
  wrongLength: {
    en: '{argument} must be 1 to {longest} characters long.',
    zh: '{argument} 的长度必须为 1～{longest} 个字符。',
  },
  noCardNumber: {
    en: '{argument} must be letters, digits and hyphens.',
    zh: '{argument} 只能包含字母、数字和连字符。',
  },
  noCompanyName: {
    en: '{argument} must be the name of a company: up to 255 characters, not only digits, symbols or spaces.',
    zh: '{argument} 必须是企业名称：最多 255 个字符，不能全为数字、符号或空格。',
  },
  noCountry: {
    en: '{argument} must be the two letters of a country, such as "CN".',
    zh: '{argument} 必须是两位国家代码，例如 "CN"。',
  },
  oneScheme: {
    en: 'Exactly one of document and bankCard must be given.',
    zh: 'document 与 bankCard 必须且只能填写一个。',
  },
});
