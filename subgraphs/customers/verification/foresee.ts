import type { Maybe } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { ofReseller } from '../../kit/reseller.js';
import type { Foreseen } from '../../kit/write/write-plan.js';
import { customerById } from '../../lists/customers.js';
import { CustomerType, VerificationStatus } from '../customer/enums.js';
import { reviewOf } from '../customer/loaders.js';

interface Asked {
  customerId: string;
  resellerId?: Maybe<string>;
}

const refused = (code: string): Foreseen => ({ changes: [], refusals: [code] });

/** Whether a customer can be verified for the first time. */
export async function foreseeFirst(asked: Asked, context: SubgraphContext): Promise<Foreseen> {
  const customer = await stateOf(asked, context);
  if (!customer) return refused('CBC.99000035');
  const settled = customer.status === 'VERIFIED' || customer.status === 'UNDER_REVIEW';
  return settled ? refused('CBC.99007188') : { changes: [] };
}

/** Whether a verified person can become a company: not while it waits to become one. */
export async function foreseeChange(asked: Asked, context: SubgraphContext): Promise<Foreseen> {
  const customer = await stateOf(asked, context);
  if (!customer) return refused('CBC.99000035');
  if (customer.status !== 'VERIFIED') return refused('CBC.99007004');
  if (customer.type !== 'INDIVIDUAL') return refused('CBC.99007188');
  const { review_result: review } = await reviewOf(context, asked.customerId);
  return review === 0 ? refused('CBC.99007188') : { changes: [] };
}

async function stateOf({ customerId, resellerId }: Asked, context: SubgraphContext) {
  const row = await customerById(context, customerId, ofReseller(resellerId));
  return (
    row && {
      type: CustomerType.nameOf(row.customer_type ?? -1, context),
      status: VerificationStatus.nameOf(row.verified_status ?? '-1', context),
    }
  );
}
