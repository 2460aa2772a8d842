import { describe, expect, test } from '@jest/globals';
import { callsAllowed, readBudget } from './budget.js';
import { evaluate, namesIn } from './formula.js';

test.each([
  ['3', 3],
  ['rows', 250],
  ['ceil(rows / 100)', 3],
  ['ceil(none / 100)', 0],
  ['pages(rows, 100)', 3],
  ['pages(none, 100)', 1],
  ['min(2, pages(rows, 100)) + max(1, none) + 2', 5],
])('%s is %d', (formula, value) => {
  expect(evaluate(formula, { rows: 250, none: 0 })).toBe(value);
});

test('names are sizes, not functions', () => {
  expect(namesIn('min(shown, pages(orders, 100)) + 1')).toEqual(['shown', 'orders']);
});

test.each([
  ['rows', RangeError],
  ['1 2', SyntaxError],
  ['min(1, 2', SyntaxError],
  ['1 +', SyntaxError],
  ['', SyntaxError],
])('"%s" is refused', (formula, error) => {
  expect(() => evaluate(formula, {})).toThrow(error);
});

describe('a budget', () => {
  const comment = (sizes: string) => `# Home: all.
#
# Variables
#   $first: how many
#
# Budget
#   listSubCustomers = pages(shown, 100)
#     A page holds 100.
#   listCustomerOrders = min(resale, 1)
#
# Sizes
${sizes}

query All($first: Int!) {
  all
}
`;

  test('is read from the comment, and allows what its formulas say', () => {
    const budget = readBudget(comment('#   shown: customers\n#   resale: those resold to'));
    expect(budget).toMatchObject({ screen: 'Home: all.', variables: ['first'] });
    expect(callsAllowed(budget, { shown: 120, resale: 0 })).toEqual({ listSubCustomers: 2 });
  });

  test.each([
    ['#   shown: customers', 'resale'],
    ['#   shown: one\n#   resale: two\n#   more: three', 'more'],
  ])('with sizes that are not both used and explained is refused', (sizes, odd) => {
    expect(() => readBudget(comment(sizes))).toThrow(odd);
  });
});
