import { expect, test } from '@jest/globals';
import { ApiFault } from '../errors.js';
import { fenOf } from './amount.js';

test.each([
  [99.99, 9_999n],
  ['99.99', 9_999n],
  [0.29, 29n],
  [1.1, 110n],
  [8.1, 810n],
  [1e3, 100_000n],
  ['007', 700n],
  ['12.5', 1_250n],
  ['12.500', 1_250n],
  [0, 0n],
  [-0.05, -5n],
  ['-0.05', -5n],
  [999_999_999_999.99, 99_999_999_999_999n],
])('%p is %p fen', (value, fen) => {
  expect(fenOf(value, 'amount')).toBe(fen);
});

test.each([
  0.1 + 0.2,
  99.999,
  '99.999',
  1e-7,
  1e21,
  '1e2',
  NaN,
  Infinity,
  '',
  ' 1',
  '1.',
  '.5',
  '+1',
  '1,5',
  '١',
])('%p is no amount, and the answer names the parameter', (value) => {
  let thrown: unknown;
  try {
    fenOf(value, 'face_value');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ApiFault);
  const { status, code, message } = thrown as ApiFault;
  expect([status, code]).toEqual([400, 'CBC.0100']);
  expect(message).toContain('face_value must be an amount with at most 2 decimals');
});
