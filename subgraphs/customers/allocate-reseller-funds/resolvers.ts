import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { concernedByReseller } from '../funds/concerned.js';
import { AllocateResellerFundsInput, AllocateResellerFundsPayload } from './allocate-reseller-funds.js';
import { planResellerAllocation } from './plan.js';
import { allocateResellerFunds } from './write.js';

@Resolver()
export class AllocateResellerFundsResolver {
  @Requires('funds:write')
  @Calls('updateIndirectPartnerAccount', 'listPartnerAdjustRecords', 'listPartnerBalances')
  @Mutation(() => AllocateResellerFundsPayload, {
    nullable: true,
    description:
      'Gives a reseller funds from the partner’s balance. Only a partner that is a tier-1 distributor may do so.',
  })
  async allocateResellerFunds(
    @Arg('input', () => AllocateResellerFundsInput, { description: 'How much to give to which reseller.' })
    input: AllocateResellerFundsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AllocateResellerFundsPayload> {
    const plan = () => planResellerAllocation(input, context);
    const written = await performWrite(context, allocateResellerFunds, input, plan);
    const transferId = written.calls[0]?.answer?.transfer_id ?? null;
    return { ...written, transferId, ...concernedByReseller(written, input) };
  }
}
