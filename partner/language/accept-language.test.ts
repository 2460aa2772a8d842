import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptedLanguage } from './accept-language.js';

describe('the language an Accept-Language header prefers', () => {
  test.each([
    ['zh', 'zh_CN'],
    ['zh-CN', 'zh_CN'],
    ['ZH-cn', 'zh_CN'],
    ['zh_CN', 'zh_CN'],
    ['zh-Hans', 'zh_CN'],
    ['zh-Hans-CN', 'zh_CN'],
    ['zh-TW', 'zh_CN'],
    ['en', 'en_US'],
    ['en-US', 'en_US'],
    ['en-GB', 'en_US'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh_CN'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en_US'],
    ['en;q=0.5, zh;q=0.8', 'zh_CN'],
    ['en ; q=0.5 ,zh ; q=0.8', 'zh_CN'],
    ['zh-TW;q=0.2, en;q=0.5, zh-CN;q=0.9', 'zh_CN'],
    ['zh, en', 'zh_CN'],
    ['en, zh', 'en_US'],
    ['fr, de;q=0.9, en;q=0.1', 'en_US'],
    ['fr, zh;q=0.1, *;q=0.05', 'zh_CN'],
    ['en;q=0, zh', 'zh_CN'],
    ['en;q=0, *', 'zh_CN'],
    ['zh;q=0.0, *;q=0.5', 'en_US'],
    ['zh;q=0.1, *', 'en_US'],
    ['*, en;q=1', 'en_US'],
  ])('%s: %s', (header, language) => expect(acceptedLanguage(header)).toBe(language));

  test.each([
    [undefined],
    [''],
    ['*'],
    ['*;q=0.5'],
    ['fr'],
    ['fr, *;q=0.5'],
    ['en;q=0'],
    ['zh;q=0, en;q=0'],
    ['english'],
    ['e n'],
    ['en;q=2'],
    ['en;q=high'],
    ['en;level=1'],
    ['zhcn'],
    [',;,=;q'],
  ])('%j: none', (header) => expect(acceptedLanguage(header)).toBeUndefined());

  test('an entry that cannot be read counts as absent', () => {
    expect(acceptedLanguage('zh;q=x, ;;, en;q=0.1')).toBe('en_US');
  });

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string(), (header) => [undefined, 'zh_CN', 'en_US'].includes(acceptedLanguage(header))),
    );
  });
});
