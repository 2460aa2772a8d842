import { inLanguage, type Text } from '../../../../partner/language/text.js';
import type { Language } from '../../../../partner/language/language.js';
import { remedies, userErrorCodes } from '../../../../subgraphs/kit/write/user-error-codes/index.js';
import { errorCodeTables } from '../../../error-codes/index.js';

const words = {
  status: (status: number): Text => ({ en: `HTTP ${status}. `, zh: `HTTP ${status}。` }),
  todo: { en: 'What to do:', zh: '处理：' },
};

/** Every `extensions.code`. */
export function errorCodesPart(language: Language): string {
  const say = (text: Text) => inLanguage(language, text);
  return errorCodeTables
    .filter(({ codes }) => Object.keys(codes).length > 0)
    .flatMap(({ title, codes }) => [
      `## ${say(title)}`,
      ...Object.entries(codes).flatMap(([code, { status, means, todo }]) => [
        `### \`${code}\``,
        `${status ? say(words.status(status)) : ''}${say(means)}\n\n**${say(words.todo)}** ${say(todo)}`,
      ]),
    ])
    .join('\n\n');
}

/** Every code of `userErrors`. */
export function userErrorCodesPart(language: Language): string {
  const say = (text: Text) => inLanguage(language, text);
  return Object.entries(userErrorCodes)
    .map(
      ([code, reason]) =>
        `### \`${code}\` {#user-${code}}\n\n${say(reason)}\n\n**${say(words.todo)}** ${say(remedies[reason.remedy])}`,
    )
    .join('\n\n');
}
