import { expect, test } from '@jest/globals';
import { newApiKey } from './api-key.js';
import { type CallerRecord, readCallersFile } from './callers-file.js';

const { id, sha256, key } = newApiKey();
const fine: CallerRecord = {
  id: 'shop',
  scopes: ['customers:read'],
  keys: [{ id, sha256, createdAt: '2026-11-01T00:00:00Z' }],
};
const problemsOf = (file: unknown, partners?: string[]): string[] => {
  try {
    readCallersFile(typeof file === 'string' ? file : JSON.stringify(file), partners);
    return [];
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
};

test('what the command writes is read', () => {
  expect(problemsOf({ callers: [] })).toEqual([]);
  expect(problemsOf({ callers: [fine] })).toEqual([]);
});

const time = 'must be a time such as 2027-01-31T00:00:00Z.';

test.each<[string, unknown, string | RegExp]>([
  ['no JSON', '{', 'It must be JSON, but got something else.'],
  ['a list', [], 'The file must be object.'],
  ['no list of callers', {}, "The file must have required property 'callers'."],
  [
    'a scope nobody knows',
    { ...fine, scopes: ['all'] },
    /^callers\[0\]\.scopes\[0\] must be one of customers:read, /,
  ],
  ['no scope', { ...fine, scopes: [] }, 'callers[0].scopes must NOT have fewer than 1 items.'],
  ['a boundary that is misspelt', { ...fine, customer: ['1'] }, 'callers[0] must not have "customer".'],
  ['a boundary of numbers', { ...fine, customers: [1] }, 'callers[0].customers[0] must be string.'],
  ['an odd end', { ...fine, expiresAt: '2027-01-31' }, `callers[0].expiresAt ${time}`],
  ['an end that is no day', { ...fine, expiresAt: '2027-13-01T00:00:00Z' }, `callers[0].expiresAt ${time}`],
  ['no budget at all', { ...fine, callsPerMinute: 0 }, 'callers[0].callsPerMinute must be >= 1.'],
  ['a name like a token’s', { ...fine, id: 'https://a#b' }, /^callers\[0\]\.id must match pattern/],
  ['the name of whoever asks', { ...fine, id: 'anyone' }, 'callers[0].id must not be "anyone".'],
])('%s is refused', (_, caller, problem) => {
  const isRecord = Object.hasOwn(caller as object, 'keys');
  expect(problemsOf(isRecord ? { callers: [caller] } : caller)).toEqual([
    typeof problem === 'string' ? problem : expect.stringMatching(problem),
  ]);
});

test('a key in place of its hash is refused, and not repeated', () => {
  const problems = problemsOf({ callers: [{ ...fine, keys: [{ ...fine.keys[0], sha256: key }] }] });
  expect(problems).toHaveLength(1);
  expect(problems.join()).not.toContain(key.slice(17));
});

test('everything that is wrong is said at once', () => {
  expect(problemsOf({ callers: [{ ...fine, scopes: ['x'], documents: 'all' }, fine], more: 1 })).toHaveLength(
    3,
  );
  expect(problemsOf({ callers: [fine, fine] })).toEqual([
    'The caller shop must be there once.',
    `The key ${id} must be there once.`,
  ]);
});

test('a caller belongs to a partner there is', () => {
  const callers = [{ ...fine, partner: 'west' }];
  expect(problemsOf({ callers }, ['east', 'west'])).toEqual([]);
  expect(problemsOf({ callers }, ['east'])).toEqual([
    'The partner of shop must be one of east, but got "west".',
  ]);
  expect(problemsOf({ callers }, [])).toEqual([
    'The partner of shop must be left out without PARTNERS_FILE, but got "west".',
  ]);
});
