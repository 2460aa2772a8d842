import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { readVoucher } from '../voucher/read.js';
import { Voucher } from '../voucher/voucher.js';
import { planReclaim } from './plan.js';
import { ReclaimVoucherInput, ReclaimVoucherPayload } from './reclaim-voucher.js';
import { reclaimVoucher } from './write.js';

@Resolver(() => ReclaimVoucherPayload)
export class ReclaimVoucherResolver {
  @Requires('vouchers:issue')
  @Calls('reclaimPartnerCoupons', 'listPartnerCouponsRecord', 'listIssuedPartnerCoupons', 'listQuotaCoupons')
  @Mutation(() => ReclaimVoucherPayload, {
    nullable: true,
    description:
      'Takes a voucher back with all that is left on it, which goes back to its quota. The customer does not see it any more. It cannot be undone.',
  })
  async reclaimVoucher(
    @Arg('input', () => ReclaimVoucherInput, { description: 'Which voucher to take back.' })
    input: ReclaimVoucherInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReclaimVoucherPayload> {
    const written = await performWrite(context, reclaimVoucher, input, () => planReclaim(input, context));
    return {
      ...written,
      voucherId: written.operation || written.preview ? input.voucherId : null,
      resellerId: input.resellerId ?? null,
    };
  }

  @Calls('listIssuedPartnerCoupons')
  @FieldResolver(() => Voucher, {
    nullable: true,
    description: 'The voucher as it is now; null when there is none of this id, or the input was refused.',
  })
  async voucher(
    @Root() { voucherId, resellerId }: ReclaimVoucherPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Voucher | null> {
    return voucherId ? readVoucher({ id: voucherId, resellerId }, context, info) : null;
  }
}
