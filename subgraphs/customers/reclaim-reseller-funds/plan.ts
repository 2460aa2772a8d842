import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import { checkAmount } from '../../kit/write/check-amount.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { foreseeTransfer } from '../funds/foresee-transfer.js';
import { allocator } from '../funds/sides.js';
import type { ReclaimResellerFundsInput } from './reclaim-reseller-funds.js';

/** By the contract, in yuan. */
const largestAmount = '999999999999';

export function planResellerReclaim(
  input: ReclaimResellerFundsInput,
  context: SubgraphContext,
): WritePlan<'reclaimIndirectPartnerAccount'> {
  const resellerId = checkId(input.resellerId, 'resellerId');
  const amount = checkAmount(input.amount, 'amount', largestAmount);
  const body = { indirect_partner_id: resellerId, amount };
  return {
    input: body,
    subjects: [`reclaim of ${amount} from reseller ${resellerId}`],
    calls: [{ request: { body }, amount }],
    foresee: () => foresee(resellerId, amount, context),
  };
}

/** All of its balance can be taken back, what it has set aside included. Of a reseller that is not the partner's: CBC.99000037. */
async function foresee(resellerId: string, amount: string, context: SubgraphContext): Promise<Foreseen> {
  const [payee, reseller] = await Promise.all([allocator(context), allocator(context, resellerId)]);
  return foreseeTransfer([{ ...reseller, free: reseller.balance }, payee], amount, 'CBC.99005003', context);
}
