import type { Language } from './language.js';

/** Every variety of Chinese and of English is answered in the one we speak. */
const byPrimaryTag = new Map<string, Language>([
  ['zh', 'zh_CN'],
  ['en', 'en_US'],
]);

/** One entry, such as `zh-CN;q=0.8`; an underscore, as the partner API has it, is taken too. */
const entry = /^(\*|[a-z]{1,8})(?:[-_][a-z0-9]{1,8})*(?:\s*;\s*q=(0(?:\.\d*)?|1(?:\.0*)?))?$/i;

/**
 * The language that an `Accept-Language` header prefers; undefined when it prefers neither of ours, and for none. An
 * entry that cannot be read counts as absent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
 */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const wishes = new Map<Language, number>();
  let anyOther = 0;
  for (const part of header?.split(',') ?? []) {
    const [, primaryTag, q = '1'] = entry.exec(part.trim()) ?? [];
    const language = byPrimaryTag.get(primaryTag?.toLowerCase() ?? '');
    if (language) wishes.set(language, Math.max(Number(q), wishes.get(language) ?? 0));
    else if (primaryTag === '*') anyOther = Number(q);
  }
  // `*` stands for what the header does not name, which is a choice only when it names the other one.
  if (wishes.size === 0) return undefined;
  for (const language of byPrimaryTag.values()) {
    if (!wishes.has(language)) wishes.set(language, anyOther);
  }
  const [best] = [...wishes].sort(([, one], [, other]) => other - one);
  return best && best[1] > 0 ? best[0] : undefined;
}
