import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { readResellerVoucherQuota } from '../reseller-voucher-quota/read.js';
import { ResellerVoucherQuota } from '../reseller-voucher-quota/reseller-voucher-quota.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import {
  GrantedVoucherQuota,
  GrantVoucherQuotaInput,
  GrantVoucherQuotaPayload,
} from './grant-voucher-quota.js';
import { toFailures, toGranted } from './map.js';
import { planGrant } from './plan.js';
import { grantVoucherQuota } from './write.js';

@Resolver(() => GrantVoucherQuotaPayload)
export class GrantVoucherQuotaResolver {
  @Requires('vouchers:issue')
  @Calls('updateCouponQuotas', 'listCouponQuotasRecords', 'listQuotaCoupons', 'listIndirectPartners')
  @CallsLike({
    listCouponQuotasRecords: { batch: 100 },
    listQuotaCoupons: { fixed: 2 },
    listIndirectPartners: { scans: true },
  })
  @Mutation(() => GrantVoucherQuotaPayload, {
    nullable: true,
    description:
      'Gives each of the resellers a new voucher quota out of one of the distributor’s own. For distributors only. Resellers fail alone, but when the balance does not suffice for all of a call, none of it is given.',
  })
  async grantVoucherQuota(
    @Arg('input', () => GrantVoucherQuotaInput, { description: 'How much quota to give, and to whom.' })
    input: GrantVoucherQuotaInput,
    @Ctx() context: SubgraphContext,
  ): Promise<GrantVoucherQuotaPayload> {
    const written = await performWrite(context, grantVoucherQuota, input, () => planGrant(input, context));
    return {
      ...written,
      granted: toGranted(written),
      failures: toFailures(written, context),
      quotaId: written.operation || written.preview ? input.quotaId : null,
    };
  }

  @Calls('listQuotaCoupons')
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description:
      'The distributor’s quota as it is now; null when there is none of this id, or the input was refused.',
  })
  async quota(
    @Root() { quotaId }: GrantVoucherQuotaPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    return quotaId ? readVoucherQuota({ id: quotaId }, context, { info }) : null;
  }
}

@Resolver(() => GrantedVoucherQuota)
export class GrantedVoucherQuotaResolver {
  @Calls('listIssuedCouponQuotas')
  @FieldResolver(() => ResellerVoucherQuota, {
    nullable: true,
    description: 'The reseller’s quota as it is now; null when it is not listed, or not yet.',
  })
  quota(
    @Root() { id, reseller }: GrantedVoucherQuota,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerVoucherQuota | null> {
    return readResellerVoucherQuota({ id, resellerId: reseller.id }, context, info);
  }
}
