import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { recordsOfResellerQuota } from '../voucher-quota-record/loaders.js';
import { toVoucherQuotaRecord } from '../voucher-quota-record/map.js';
import { VoucherQuotaRecord } from '../voucher-quota-record/voucher-quota-record.js';
import { toFailures, toReclaimed } from './map.js';
import { planReclaimQuotas } from './plan.js';
import {
  ReclaimedVoucherQuota,
  ReclaimVoucherQuotasInput,
  ReclaimVoucherQuotasPayload,
} from './reclaim-voucher-quotas.js';
import { reclaimVoucherQuotas } from './write.js';

@Resolver(() => ReclaimVoucherQuotasPayload)
export class ReclaimVoucherQuotasResolver {
  @Requires('vouchers:issue')
  @Calls('reclaimCouponQuotas', 'listCouponQuotasRecords', 'listIssuedCouponQuotas')
  @Mutation(() => ReclaimVoucherQuotasPayload, {
    nullable: true,
    description:
      'Takes quotas back from resellers, with all that is left of them; vouchers issued from them stay what they are. For distributors only. Quotas fail alone. It cannot be undone.',
  })
  async reclaimVoucherQuotas(
    @Arg('input', () => ReclaimVoucherQuotasInput, { description: 'Which quotas to take back.' })
    input: ReclaimVoucherQuotasInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReclaimVoucherQuotasPayload> {
    const plan = () => planReclaimQuotas(input, context);
    const written = await performWrite(context, reclaimVoucherQuotas, input, plan);
    return { ...written, reclaimed: toReclaimed(written), failures: toFailures(written, context) };
  }
}

@Resolver(() => ReclaimedVoucherQuota)
export class ReclaimedVoucherQuotaResolver {
  @Calls('listCouponQuotasRecords')
  @FieldResolver(() => VoucherQuotaRecord, {
    nullable: true,
    description:
      'The partner’s record of it: how much it was, from whom, and the quotas on both sides as they are now. Null when it is not there, or not yet.',
  })
  async record(
    @Root() { id }: ReclaimedVoucherQuota,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherQuotaRecord | null> {
    const one = { offset: 0, first: 1 };
    const { rows } = await recordsOfResellerQuota(context, id, { operation_type: '11' }, one);
    return rows[0] ? toVoucherQuotaRecord(rows[0], context) : null;
  }
}
