import { type Environment, readSettings, wholeNumber } from '../../partner/settings/settings.js';
import type { OperationLimits } from './operation-limits.js';

const table = {
  MAX_OPERATION_CALLS: wholeNumber(1, 1_000_000),
  MAX_OPERATION_NODES: wholeNumber(1, 100_000_000),
  ASSUMED_CUSTOMERS: wholeNumber(1, 10_000_000),
} as const;

export function readCostSettings(environment: Environment): Partial<OperationLimits> {
  const set = readSettings(table, environment);
  return {
    ...(set.MAX_OPERATION_CALLS !== undefined && { partnerCalls: set.MAX_OPERATION_CALLS }),
    ...(set.MAX_OPERATION_NODES !== undefined && { nodes: set.MAX_OPERATION_NODES }),
    ...(set.ASSUMED_CUSTOMERS !== undefined && { assumedCustomers: set.ASSUMED_CUSTOMERS }),
  };
}
