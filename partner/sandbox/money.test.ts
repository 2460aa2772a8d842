import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { split, sum, yuan } from './money.js';

test.each([
  [0n, '0.00'],
  [5n, '0.05'],
  [10n, '0.10'],
  [1230n, '12.30'],
  [-5n, '-0.05'],
  [-123456n, '-1234.56'],
  [9_999_999_999_999n, '99999999999.99'],
])('%s fen are %s yuan', (fen, text) => {
  expect(yuan(fen)).toBe(text);
});

describe('split', () => {
  const weights = fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 20 });

  test('the parts always add up to the whole', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), weights, (amount, parts) => {
        expect(sum(split(amount, parts))).toBe(amount);
      }),
    );
  });

  test('no part of an amount up to the weights’ total exceeds its weight', () => {
    fc.assert(
      fc.property(weights, fc.nat(100), (parts, percent) => {
        const amount = (sum(parts) * BigInt(percent)) / 100n;
        split(amount, parts).forEach((part, index) =>
          expect(part <= parts[index]! || sum(parts) === 0n).toBe(true),
        );
      }),
    );
  });
});
