import type { OperationId } from '../../contract/generated/operations.js';
import type { Constraint, Violation } from './violations.js';

/** A constraint of the contract's schema that its notes take back. */
interface Tolerance {
  operation: OperationId;
  parameter: string;
  constraint: Constraint;
  /** What the notes say. */
  reason: string;
}

/** What breaks a schema and is answered all the same. */
export const tolerances: readonly Tolerance[] = [
  {
    operation: 'createSubCustomer',
    parameter: 'cooperation_type',
    constraint: 'set',
    reason: 'Any value but 1 means resale.',
  },
  {
    operation: 'listPartnerCouponsRecord',
    parameter: 'result',
    constraint: 'set',
    reason: 'Any value outside 0 and -1 is ignored.',
  },
  {
    operation: 'listCouponQuotasRecords',
    parameter: 'operation_type',
    constraint: 'set',
    reason: 'A value outside 10 and 11 is ignored, not refused.',
  },
];

export function isTolerated(id: OperationId, { parameter, constraint }: Violation): boolean {
  return tolerances.some(
    (one) => one.operation === id && one.parameter === parameter && one.constraint === constraint,
  );
}
