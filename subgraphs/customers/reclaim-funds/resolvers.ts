import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { concernedByCustomer } from '../funds/concerned.js';
import { ReclaimFundsInput, ReclaimFundsPayload } from './reclaim-funds.js';
import { planReclaim } from './plan.js';
import { reclaimFunds } from './write.js';

@Resolver()
export class ReclaimFundsResolver {
  @Requires('funds:write')
  @Calls(
    'reclaimToPartnerAccount',
    'listPartnerAdjustRecords',
    'listPartnerBalances',
    'listSubCustomers',
    'listCustomersBalancesDetail',
    'showCustomerAccountBalances',
  )
  @Mutation(() => ReclaimFundsPayload, {
    nullable: true,
    description:
      'Takes funds back from a resale customer, to the partner’s balance or, from a reseller’s customer, to that reseller’s. Cash can be taken back, credit cannot.',
  })
  async reclaimFunds(
    @Arg('input', () => ReclaimFundsInput, { description: 'How much to take back from which customer.' })
    input: ReclaimFundsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReclaimFundsPayload> {
    const written = await performWrite(context, reclaimFunds, input, () => planReclaim(input, context));
    const transferId = written.calls[0]?.answer?.trans_id ?? null;
    return { ...written, transferId, ...concernedByCustomer(written, input) };
  }
}
