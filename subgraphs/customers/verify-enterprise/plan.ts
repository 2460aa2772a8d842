import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { WritePlan } from '../../kit/write/write-plan.js';
import { enterpriseBody } from '../verification/enterprise-body.js';
import { foreseeFirst } from '../verification/foresee.js';
import type { VerifyEnterpriseInput } from './verify-enterprise.js';

export function planEnterprise(
  input: VerifyEnterpriseInput,
  context: SubgraphContext,
): WritePlan<'createEnterpriseRealnameAuthentication'> {
  const body = enterpriseBody(input, context);
  const resellerId = checkId(input.resellerId, 'resellerId');
  return {
    input: { ...body, indirect_partner_id: resellerId },
    subjects: [`verification of customer ${body.customer_id}`],
    calls: [{ request: { body } }],
    foresee: () => foreseeFirst(input, context),
  };
}
