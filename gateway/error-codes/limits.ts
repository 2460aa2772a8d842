import type { Text } from '../../partner/language/text.js';
import { limits } from '../limits/limits.js';
import type { ErrorCodes } from './error-code.js';

/** What a limit says before it speaks of the request that goes beyond it. */
function rule(says: (values: { most: number; sent: number }) => Text, most: number): Text {
  const { en, zh } = says({ most, sent: most });
  return {
    en: `${en
      .split('. ')[0]!
      .split(/; (?:this|these|here) /)[0]!
      .replace(/\.$/, '')}.`,
    zh: `${zh.split('。')[0]!.split('，此')[0]!}。`,
  };
}

const todo = {
  en: 'Ask for less in one request, or in several.',
  zh: '请减少单个请求的内容，或拆分为多个请求。',
};

/** How large a request may be in itself: made of the table of limits, each with its own code. */
export const limitCodes: ErrorCodes = Object.fromEntries(
  Object.values(limits).map(({ code, most, says }) => [code, { status: 422, means: rule(says, most), todo }]),
);
