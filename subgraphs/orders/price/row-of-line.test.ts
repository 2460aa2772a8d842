import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { MalformedAnswer } from '../../../partner/client/index.js';
import { rowOfLine } from './row-of-line.js';

test('answers are told apart by the id of their line, in whatever order they come', () => {
  const rowOf = rowOfLine('listRateOnPeriodDetail', [{ id: '1' }, { id: '0' }]);
  expect([rowOf(0), rowOf(1)]).toEqual([{ id: '0' }, { id: '1' }]);
});

test('a line without an answer has no price, not one of zero', () => {
  const rowOf = rowOfLine('listRateOnPeriodDetail', [{ id: '0' }, {}]);
  expect(() => rowOf(1)).toThrow(MalformedAnswer);
  expect(() => rowOf(1)).toThrow('The partner gave no price for input.products.1.');
});
