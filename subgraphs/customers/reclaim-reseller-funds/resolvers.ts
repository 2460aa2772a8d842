import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { concernedByReseller } from '../funds/concerned.js';
import { ReclaimResellerFundsInput, ReclaimResellerFundsPayload } from './reclaim-reseller-funds.js';
import { planResellerReclaim } from './plan.js';
import { reclaimResellerFunds } from './write.js';

@Resolver()
export class ReclaimResellerFundsResolver {
  @Requires('funds:write')
  @Calls('reclaimIndirectPartnerAccount', 'listPartnerAdjustRecords', 'listPartnerBalances')
  @Mutation(() => ReclaimResellerFundsPayload, {
    nullable: true,
    description:
      'Takes funds back from a reseller to the partner’s balance, at most what the reseller has. Only a partner that is a tier-1 distributor may do so.',
  })
  async reclaimResellerFunds(
    @Arg('input', () => ReclaimResellerFundsInput, {
      description: 'How much to take back from which reseller.',
    })
    input: ReclaimResellerFundsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReclaimResellerFundsPayload> {
    const plan = () => planResellerReclaim(input, context);
    const written = await performWrite(context, reclaimResellerFunds, input, plan);
    const transferId = written.calls[0]?.answer?.trans_id ?? null;
    return { ...written, transferId, ...concernedByReseller(written, input) };
  }
}
