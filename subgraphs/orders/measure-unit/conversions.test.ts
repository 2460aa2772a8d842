import { expect, test } from '@jest/globals';
import { conversionsFrom } from './conversions.js';

const row = (measure_id: number, ref_measure_id: number, conversion_ratio: number | string) => ({
  measure_id,
  ref_measure_id,
  conversion_ratio: conversion_ratio as number,
});
const [tb, gb, mb, hour, minute, second] = [9, 10, 11, 4, 5, 6];
const rows = [row(tb, gb, 1024), row(gb, mb, 1024), row(hour, minute, 60), row(minute, second, 60)];
const from = (id: number, table = rows) =>
  conversionsFrom(`${id}`, table).map(({ to, multiplyBy, divideBy }) => [to.id, multiplyBy, divideBy]);

test('a unit is converted into smaller and larger ones of its kind, over those between', () => {
  expect(from(tb)).toEqual([
    ['10', '1024', '1'],
    ['11', '1048576', '1'],
  ]);
  expect(from(minute)).toEqual([
    ['4', '1', '60'],
    ['6', '60', '1'],
  ]);
  expect(from(second)).toEqual([
    ['5', '1', '60'],
    ['4', '1', '3600'],
  ]);
});

test('a unit beside the way, not on it, is reached by a fraction in lowest terms', () => {
  const [dozen, pair, piece] = [1, 2, 3];
  expect(from(dozen, [row(dozen, piece, 12), row(pair, piece, 2)])).toEqual([
    ['3', '12', '1'],
    ['2', '6', '1'],
  ]);
  expect(from(pair, [row(dozen, piece, 12), row(pair, piece, 2)])).toContainEqual(['1', '1', '6']);
});

test('ratios of 64 bits stay exact', () => {
  expect(from(1, [row(1, 2, '9223372036854775807')])).toEqual([['2', '9223372036854775807', '1']]);
});

test('a unit without conversions has none, and a ratio of nothing is none', () => {
  expect(from(99)).toEqual([]);
  expect(from(1, [row(1, 2, 0)])).toEqual([]);
});
