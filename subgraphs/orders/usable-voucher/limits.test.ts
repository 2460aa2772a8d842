import { expect, test } from '@jest/globals';
import { toLimits } from './limits.js';

const free = {
  combinesWithGrantedDiscount: true,
  combinesWithContractDiscount: true,
  combinesWithPromotion: true,
  serviceTypes: [],
  productIds: [],
  regions: [],
  others: [],
};

test('without limits it goes with everything', () => {
  expect(toLimits(undefined)).toEqual(free);
});

test('several values of one limit come together', () => {
  const rows = ['cn-north-4', 'cn-east-3'].map((value1) => ({ limit_key: 'regionCode', value1 }));
  expect(toLimits(rows)).toEqual({ ...free, regions: ['cn-north-4', 'cn-east-3'] });
});

test.each([
  ['simultaneousUseWithPromotionDiscount', 'maybe'],
  ['minConsumeDiscount', '7 折'],
  ['somethingNew', '1'],
  ['toString', '1'],
])('what cannot be read is passed on: %s %s', (key, value) => {
  expect(toLimits([{ limit_key: key, value1: value, value2: '', value_unit: 'u' }])).toEqual({
    ...free,
    others: [{ key, value, detail: undefined, unit: 'u' }],
  });
});
