import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller } from '../../kit/reseller.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { customerById } from '../../lists/customers.js';
import { CustomerType, VerificationStatus } from '../customer/enums.js';
import type { EnableEnterpriseProjectsInput } from './enable-enterprise-projects.js';

/** Twice is the same as once, so that one with an unknown outcome stands in nobody's way. */
export function planEnabling(
  input: EnableEnterpriseProjectsInput,
  context: SubgraphContext,
): WritePlan<'createEnterpriseProjectAuth'> {
  const customerId = checkId(input.customerId, 'customerId');
  const resellerId = checkId(input.resellerId, 'resellerId');
  return {
    input: { customer_id: customerId, indirect_partner_id: resellerId },
    subjects: [],
    queues: [`enterprise projects of ${customerId}`],
    calls: [{ request: {}, customerId }],
    foresee: () => foresee(customerId, resellerId, context),
  };
}

async function foresee(
  customerId: string,
  resellerId: string | undefined,
  context: SubgraphContext,
): Promise<Foreseen> {
  const row = await customerById(context, customerId, ofReseller(resellerId));
  if (!row) return { changes: [], refusals: ['CBC.99000035'] };
  const isEnterprise =
    CustomerType.nameOf(row.customer_type ?? -1, context) === 'ENTERPRISE' &&
    VerificationStatus.nameOf(row.verified_status ?? '-1', context) === 'VERIFIED';
  return { changes: [], refusals: isEnterprise ? [] : ['CBC.99007004'] };
}
