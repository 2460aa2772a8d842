import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { enterpriseBody } from '../verification/enterprise-body.js';
import { foreseeChange } from '../verification/foresee.js';
import type { ChangeVerificationInput } from './change-verification.js';

export function planChange(
  input: ChangeVerificationInput,
  context: SubgraphContext,
): WritePlan<'changeEnterpriseRealnameAuthentication'> {
  const body = { ...enterpriseBody(input, context), change_type: 1 as const };
  const resellerId = checkId(input.resellerId, 'resellerId');
  return {
    input: { ...body, indirect_partner_id: resellerId },
    subjects: [`verification of customer ${body.customer_id}`],
    calls: [{ request: { body } }],
    foresee: () => foreseeChange(input, context),
  };
}
