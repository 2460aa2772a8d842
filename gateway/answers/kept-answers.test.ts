import { beforeEach, expect, test } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

let now: number;
let version: string | undefined;
let answers: KeptAnswers;

beforeEach(() => {
  now = 0;
  version = '1';
  answers = new KeptAnswers(() => version, { megabytes: 0.1, now: () => now });
});

/** As it is when a question is asked twice. */
function keep(key: string, data: Record<string, unknown>, freshForMs = 10_000): void {
  for (const _ of [1, 2]) answers.offer(key, data, { version: '1', ageMs: 500, freshForMs });
}
const get = (key: string) => answers.get(key, undefined);

test('what is asked once is not kept', () => {
  answers.offer('a', { a: 1 }, { version: '1', ageMs: 0, freshForMs: 10_000 });
  expect(get('a')).toBeUndefined();
  expect(answers.bytes).toBe(0);
});

test('an answer ages, and ends when the first of its parts does', () => {
  keep('a', { a: 1 });
  now = 4_000;
  expect(get('a')).toMatchObject({ data: { a: 1 }, ageMs: 4_500, freshForMs: 6_000 });
  now = 10_000;
  expect(get('a')).toBeUndefined();
  expect(answers.bytes).toBe(0);
});

test('no answer is kept for longer than half a minute, however long its parts may be', () => {
  keep('a', { a: 1 }, 86_400_000);
  now = 29_999;
  expect(get('a')).toMatchObject({ freshForMs: 1 });
  now = 30_000;
  expect(get('a')).toBeUndefined();
});

test.each(['2', undefined])('after a change nothing from before is given: version %j', (next) => {
  keep('a', { a: 1 });
  version = next;
  expect(get('a')).toBeUndefined();
});

test('an answer composed before a change is worth nothing after it, however late it is kept', () => {
  version = '2';
  keep('a', { a: 1 });
  expect(get('a')).toBeUndefined();
});

test('what may not be used again is not kept', () => {
  keep('a', { a: 1 }, 0);
  expect(get('a')).toBeUndefined();
});

test('bytes are bounded: those used least go first, and one that is too large is not kept', () => {
  const text = 'x'.repeat(10_000);
  for (let number = 0; number < 30; number++) {
    keep(`${number}`, { text });
    get('0');
    expect(answers.bytes).toBeLessThanOrEqual(100_000);
  }
  expect(get('0')).toBeDefined();
  expect(get('29')).toBeDefined();
  expect(get('1')).toBeUndefined();
  keep('large', { text: 'x'.repeat(20_000) });
  expect(get('large')).toBeUndefined();
});
