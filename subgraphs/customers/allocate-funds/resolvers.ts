import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { concernedByCustomer } from '../funds/concerned.js';
import { AllocateFundsInput, AllocateFundsPayload } from './allocate-funds.js';
import { planAllocation } from './plan.js';
import { allocateFunds } from './write.js';

@Resolver()
export class AllocateFundsResolver {
  @Requires('funds:write')
  @Calls(
    'updateCustomerAccountAmount',
    'listPartnerAdjustRecords',
    'listPartnerBalances',
    'listSubCustomers',
    'listCustomersBalancesDetail',
  )
  @Mutation(() => AllocateFundsPayload, {
    nullable: true,
    description:
      'Gives a resale customer funds to spend, from the partner’s balance or, for a reseller’s customer, from that reseller’s. What the customer owes stays owed.',
  })
  async allocateFunds(
    @Arg('input', () => AllocateFundsInput, { description: 'How much to give to which customer.' })
    input: AllocateFundsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AllocateFundsPayload> {
    const written = await performWrite(context, allocateFunds, input, () => planAllocation(input, context));
    const transferId = written.calls[0]?.answer?.transfer_id ?? null;
    return { ...written, transferId, ...concernedByCustomer(written, input) };
  }
}
