import { expect, test } from '@jest/globals';
import type { SubgraphContext } from '../../kit/context.js';
import { toUsage } from './map.js';

const context = {} as SubgraphContext;
const row = {
  free_resource_id: 'i',
  quota_reuse_cycle: 4,
  quota_reuse_cycle_type: 1,
  amount: '1.50',
} as const;

test('cycles mean something only when the package is filled up again', () => {
  expect(toUsage(row, true, context)).toMatchObject({ cycle: 'MONTH', cycleBegins: 'CALENDAR_PERIOD' });
  expect(toUsage(row, false, context)).toMatchObject({ cycle: undefined, cycleBegins: undefined });
});

test('an amount keeps its decimals; without a unit it has none', () => {
  expect(toUsage(row, true, context).remaining).toEqual({ amount: '1.50', unit: undefined });
  expect(toUsage(row, true, context).initial).toBeUndefined();
});
