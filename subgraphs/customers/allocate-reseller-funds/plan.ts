import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { checkAmount } from '../../kit/write/check-amount.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { foreseeTransfer } from '../funds/foresee-transfer.js';
import { allocator } from '../funds/sides.js';
import type { AllocateResellerFundsInput } from './allocate-reseller-funds.js';

/** By the contract, in yuan. */
const largestAmount = '999999999.99';

export function planResellerAllocation(
  input: AllocateResellerFundsInput,
  context: SubgraphContext,
): WritePlan<'updateIndirectPartnerAccount'> {
  const resellerId = checkId(input.resellerId, 'resellerId');
  const amount = checkAmount(input.amount, 'amount', largestAmount);
  const body = { indirect_partner_id: resellerId, amount };
  return {
    input: body,
    subjects: [`allocation of ${amount} to reseller ${resellerId}`],
    calls: [{ request: { body }, amount }],
    foresee: () => foresee(resellerId, amount, context),
  };
}

/** A reseller that is not the partner's has no accounts to read: CBC.99000037, as for the transfer itself. */
async function foresee(resellerId: string, amount: string, context: SubgraphContext): Promise<Foreseen> {
  const [payer, reseller] = await Promise.all([allocator(context), allocator(context, resellerId)]);
  return foreseeTransfer([payer, reseller], amount, 'CBC.99005003', context);
}
