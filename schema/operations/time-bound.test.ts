import { expect, test } from '@jest/globals';
import { type Step, timeBound } from './time-bound.js';

const limits = { quotaOf: () => ({ requests: 10, seconds: 1 }), latencyMs: 60 };

test.each<{ case: string; calls: Record<string, number>; steps?: Record<string, Step>; bound: number }>([
  { case: 'nothing to call', calls: {}, bound: 0 },
  { case: 'one call', calls: { a: 1 }, bound: 60 },
  { case: 'as many as the quota, at once', calls: { a: 10 }, bound: 60 },
  { case: 'one more than the quota', calls: { a: 11 }, bound: 1060 },
  { case: 'three windows', calls: { a: 30 }, bound: 2060 },
  { case: 'two operations, side by side', calls: { a: 11, b: 1 }, bound: 1060 },
  { case: 'one after the other', calls: { a: 1, b: 1 }, steps: { b: { after: 'a' } }, bound: 120 },
  { case: 'after one that waits', calls: { a: 11, b: 1 }, steps: { b: { after: 'a' } }, bound: 1120 },
  { case: 'a list of several pages', calls: { a: 3 }, steps: { a: { firstTellsRest: true } }, bound: 120 },
  { case: 'a list of one page', calls: { a: 1 }, steps: { a: { firstTellsRest: true } }, bound: 60 },
  { case: 'a list beyond the quota', calls: { a: 11 }, steps: { a: { firstTellsRest: true } }, bound: 1060 },
  {
    case: 'after the first page of a list',
    calls: { a: 3, b: 1 },
    steps: { a: { firstTellsRest: true }, b: { after: 'a', afterFirst: true } },
    bound: 120,
  },
  {
    case: 'after the first page of a list that is not needed',
    calls: { a: 1, c: 1 },
    steps: { b: { after: 'a' }, c: { after: 'b', afterFirst: true } },
    bound: 120,
  },
  {
    case: 'after one that is not needed',
    calls: { a: 1, c: 1 },
    steps: { b: { after: 'a' }, c: { after: 'b' } },
    bound: 120,
  },
])('$case: $bound ms', ({ calls, steps = {}, bound }) => {
  expect(timeBound(calls, steps, limits)).toBe(bound);
});

test('quotas may be of other seconds', () => {
  const quotaOf = () => ({ requests: 5, seconds: 60 });
  expect(timeBound({ a: 6 }, {}, { ...limits, quotaOf })).toBe(60_060);
});
