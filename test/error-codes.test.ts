import { ApolloServerErrorCode, ApolloServerValidationErrorCode } from '@apollo/server/errors';
import { describe, expect, test } from '@jest/globals';
import { errorCodes } from '../gateway/error-codes/index.js';
import type { HttpRefusal } from '../gateway/http/http-refusal.js';
import { refusals } from '../gateway/http/refusals.js';
import { remedies, userErrorCodes } from '../subgraphs/kit/write/user-error-codes/index.js';
import { codesInSource } from './support/codes-in-source.js';

/** Words in capitals of the gateway's source that no caller gets as a code. */
const noCodes: Record<string, string> = {
  LAST_MONTH: 'a placeholder in an example of GraphiQL',
};

const documented = new Set([...Object.keys(errorCodes), ...Object.keys(userErrorCodes)]);
const inSource = codesInSource().filter(({ code }) => !(code in noCodes));
const apolloCodes = [
  ...Object.values(ApolloServerErrorCode),
  ...Object.values(ApolloServerValidationErrorCode),
];

test('every code of the source, and every one of Apollo Server, has an entry in gateway/error-codes/', () => {
  expect(inSource.length).toBeGreaterThan(20);
  expect(inSource.filter(({ code }) => !documented.has(code))).toEqual([]);
  expect(apolloCodes.filter((code) => !(code in errorCodes))).toEqual([]);
});

test('every entry is a code that something gives', () => {
  const given = new Set([...inSource.map(({ code }) => code), ...apolloCodes]);
  expect(Object.keys(errorCodes).filter((code) => !given.has(code))).toEqual([]);
});

test('an entry says the HTTP status that is sent', () => {
  const sent = Object.values(refusals).map((refuse) =>
    (refuse as (value: never) => HttpRefusal)('x' as never),
  );
  expect(sent.length).toBeGreaterThan(15);
  for (const { code, status } of sent) expect([code, errorCodes[code]?.status]).toEqual([code, status]);
});

const texts = [
  ...Object.entries(errorCodes).flatMap(([code, { means, todo }]) => [
    [code, means] as const,
    [code, todo] as const,
  ]),
  ...Object.entries(userErrorCodes),
  ...Object.entries(remedies),
];

describe.each(texts)('%s', (_, { en, zh }) => {
  test('is explained in whole sentences, in English and in Chinese', () => {
    expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(zh).not.toMatch(/\p{Script=Han}[,.:;!?]/u);
    const quoted = (words: string) => [...new Set(words.match(/`[^`]+`/g))].sort();
    expect(quoted(zh)).toEqual(quoted(en));
  });
});
