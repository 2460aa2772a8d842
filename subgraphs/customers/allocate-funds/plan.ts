import { checkId } from '../../kit/checks.js';
import type { SubgraphContext } from '../../kit/context.js';
import type { ResellerScoped } from '../../kit/reseller.js';
import { checkAmount } from '../../kit/write/check-amount.js';
import type { Foreseen, WritePlan } from '../../kit/write/write-plan.js';
import { foreseeTransfer } from '../funds/foresee-transfer.js';
import { allocator, customerSide } from '../funds/sides.js';
import type { AllocateFundsInput } from './allocate-funds.js';

/** By the contract, in yuan. */
const largestAmount = '2147483647';

export function planAllocation(
  input: AllocateFundsInput,
  context: SubgraphContext,
): WritePlan<'updateCustomerAccountAmount'> {
  const customerId = checkId(input.customerId, 'customerId');
  const amount = checkAmount(input.amount, 'amount', largestAmount);
  const resellerId = checkId(input.resellerId, 'resellerId');
  const body = { customer_id: customerId, amount, indirect_partner_id: resellerId };
  return {
    input: body,
    subjects: [`allocation of ${amount} to customer ${customerId}`],
    calls: [{ request: { body }, amount }],
    foresee: () => foresee({ id: customerId, resellerId }, amount, context),
  };
}

async function foresee(
  customer: ResellerScoped & { resellerId: string | undefined },
  amount: string,
  context: SubgraphContext,
): Promise<Foreseen> {
  const [payer, side] = await Promise.all([
    allocator(context, customer.resellerId),
    customerSide(context, customer),
  ]);
  if (side === 'unknown') return { changes: [], refusals: ['CBC.99000035'] };
  if (side === 'unfunded') return { changes: [], refusals: ['CBC.99000000'] };
  return foreseeTransfer([payer, side], amount, 'CBC.5003', context);
}
