import { describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import type { IncentiveClass } from '../incentive-policy/enums.js';
import { addUp, type Split } from './add-up.js';
import { type Part, parts, type SpendRow } from './spend-row.js';

const classes: Record<string, IncentiveClass> = {
  ec2: 'GENERAL_PRODUCT',
  pangu: 'SPECIFIC_PRODUCT',
  obs: 'PERFORMANCE_NO_REBATE',
  sms: 'NO_PERFORMANCE_NO_REBATE',
  next: 'UNKNOWN',
};
const classOf = (service: string | undefined) => classes[service ?? ''];

/** A row with the amounts given, zero otherwise. */
function row(
  customerId: string,
  serviceType: string | undefined,
  amount: string,
  paid: Partial<Record<Part, string>>,
  refund = false,
): SpendRow {
  const amounts = Object.fromEntries(parts.map((part) => [part, new Big(paid[part] ?? 0)]));
  return { customerId, serviceType, amount: new Big(amount), refund, ...(amounts as Record<Part, Big>) };
}

const text = (split: object) =>
  Object.fromEntries(Object.entries(split).map(([name, amount]) => [name, (amount as Big).toFixed(2)]));

describe('a month worked out by hand', () => {
  const sums = addUp(
    [
      row('anna', 'ec2', '100', {
        cashLike: '50',
        pending: '25',
        settledLate: '3',
        conditional: '7',
        excluded: '12',
      }),
      row('anna', 'obs', '30.10', { cashLike: '30.10' }),
      row('anna', 'pangu', '0.01', { conditional: '0.01' }),
      row('bo', 'ec2', '-10', { cashLike: '-4', pending: '-6' }, true),
      row('bo', 'market', '9.99', { cashLike: '9.99' }),
      row('bo', 'sms', '5', { excluded: '5' }),
      row('bo', 'next', '1', { cashLike: '1' }),
    ],
    classOf,
  );

  test('parts and residual are the amount; refunds stand beside them', () => {
    expect(text(sums.split)).toEqual({
      amount: '136.10', // 100 + 30.10 + 0.01 - 10 + 9.99 + 5 + 1
      cashLike: '87.09', // 50 + 30.10 - 4 + 9.99 + 1
      pending: '19.00', // 25 - 6
      settledLate: '3.00',
      conditional: '7.01',
      excluded: '17.00',
      residual: '3.00', // the first row’s 100 - 97
      refunds: '-10.00',
    });
  });

  test('performance is of three classes, the rebate base of two', () => {
    expect(text(sums.performance)).toEqual({
      low: '76.10', // 50 - 4 + 30.10
      high: '105.11', // + 19 + 3 + 7.01
    });
    expect(text(sums.rebateBase)).toEqual({ low: '46.00', high: '75.01' });
  });

  test('every class has its own sum, and what no policy names one of its own', () => {
    expect(sums.byClass.map((one) => [one.class, one.split.amount.toFixed(2)])).toEqual([
      ['GENERAL_PRODUCT', '90.00'],
      ['PERFORMANCE_NO_REBATE', '30.10'],
      ['SPECIFIC_PRODUCT', '0.01'],
      [undefined, '9.99'],
      ['NO_PERFORMANCE_NO_REBATE', '5.00'],
      ['UNKNOWN', '1.00'],
    ]);
  });

  test('services and customers come largest first', () => {
    expect(sums.byService.map((one) => one.serviceType)).toEqual([
      'ec2',
      'obs',
      'market',
      'sms',
      'next',
      'pangu',
    ]);
    expect(sums.byCustomer.map((one) => [one.customerId, one.split.amount.toFixed(2)])).toEqual([
      ['anna', '130.11'],
      ['bo', '5.99'],
    ]);
  });

  test('a customer’s own range follows the same rule: a refund on credit makes the wide reading the lower', () => {
    const [anna, bo] = sums.byCustomer;
    expect(text(anna!.performance)).toEqual({ low: '80.10', high: '115.11' });
    expect(text(bo!.performance)).toEqual({ low: '-10.00', high: '-4.00' });
    expect(text(bo!.rebateBase)).toEqual({ low: '-10.00', high: '-4.00' });
  });
});

test('nothing spent is zero everywhere', () => {
  const { split, performance, rebateBase, ...groups } = addUp([], classOf);
  expect(new Set(Object.values({ ...text(split), ...text(performance), ...text(rebateBase) }))).toEqual(
    new Set(['0.00']),
  );
  expect(groups).toEqual({ byClass: [], byService: [], byCustomer: [] });
});

describe('whatever was spent', () => {
  const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((n) => (n / 100).toFixed(2));
  const rows = fc.array(
    fc
      .record({
        customer: fc.constantFrom('anna', 'bo', 'chen'),
        service: fc.constantFrom('ec2', 'obs', 'sms', 'pangu', 'market', 'next', undefined),
        amount: cents,
        paid: fc.record({
          cashLike: cents,
          pending: cents,
          settledLate: cents,
          conditional: cents,
          excluded: cents,
        }),
        refund: fc.boolean(),
      })
      .map(({ customer, service, amount, paid, refund }) => row(customer, service, amount, paid, refund)),
    { maxLength: 40 },
  );
  const sumOf = (splits: Split[], name: keyof Split) =>
    splits.reduce((sum, split) => sum.plus(split[name]), new Big(0)).toFixed();

  test('parts add up to the payment amounts exactly, as a whole and by class, service and customer', () => {
    fc.assert(
      fc.property(rows, (spent) => {
        const sums = addUp(spent, classOf);
        const paid = spent.reduce((sum, one) => sum.plus(one.amount), new Big(0)).toFixed();
        const groupings = [[{ split: sums.split }], sums.byClass, sums.byService, sums.byCustomer];
        for (const grouping of groupings) {
          const splits = grouping.map(({ split }) => split);
          expect(sumOf(splits, 'amount')).toBe(paid);
          for (const split of splits) {
            const explained = [...parts, 'residual' as const].reduce(
              (sum, name) => sum.plus(split[name]),
              new Big(0),
            );
            expect(explained.toFixed()).toBe(split.amount.toFixed());
          }
          for (const name of [...parts, 'residual', 'refunds'] as const) {
            expect(sumOf(splits, name)).toBe(sums.split[name].toFixed());
          }
        }
      }),
    );
  });

  test('a range never ends before it starts, and the rows’ order makes no difference', () => {
    fc.assert(
      fc.property(rows, (spent) => {
        const sums = addUp(spent, classOf);
        const reversed = addUp([...spent].reverse(), classOf);
        for (const name of ['performance', 'rebateBase'] as const) {
          expect(sums[name].low.lte(sums[name].high)).toBe(true);
          expect(text(reversed[name])).toEqual(text(sums[name]));
        }
        expect(text(reversed.split)).toEqual(text(sums.split));
      }),
    );
  });
});
