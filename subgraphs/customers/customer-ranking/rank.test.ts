import { expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { rank } from './rank.js';

const places = (scores: Record<string, number>) =>
  rank(Object.entries(scores).map(([id, score]) => ({ id, score: new Big(score) }))).map((entry) => [
    entry.rank,
    entry.id,
  ]);

test('the lowest score comes first; equal ones share a place and stand by id', () => {
  expect(places({ d: 9, c: 5, a: 5, b: 1 })).toEqual([
    [1, 'b'],
    [2, 'a'],
    [2, 'c'],
    [4, 'd'],
  ]);
});

test('all may be alike, or none be there', () => {
  expect(places({ b: 1, a: 1 })).toEqual([
    [1, 'a'],
    [1, 'b'],
  ]);
  expect(places({})).toEqual([]);
});
