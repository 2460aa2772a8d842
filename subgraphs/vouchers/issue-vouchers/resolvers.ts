import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { performWrite } from '../../kit/write/perform-write.js';
import { readVoucher } from '../voucher/read.js';
import { Voucher } from '../voucher/voucher.js';
import { readVoucherQuota } from '../voucher-quota/read.js';
import { VoucherQuota } from '../voucher-quota/voucher-quota.js';
import { IssuedVoucher, IssueVouchersInput, IssueVouchersPayload } from './issue-vouchers.js';
import { toIssued, toFailures } from './map.js';
import { planIssue } from './plan.js';
import { issueVouchers } from './write.js';

@Resolver(() => IssueVouchersPayload)
export class IssueVouchersResolver {
  @Requires('vouchers:issue')
  @Calls('createPartnerCoupons', 'listPartnerCouponsRecord', 'listQuotaCoupons', 'listSubCustomers')
  @CallsLike({
    listPartnerCouponsRecord: { batch: 100 },
    listQuotaCoupons: { fixed: 2 },
    listSubCustomers: { scans: true },
  })
  @Mutation(() => IssueVouchersPayload, {
    nullable: true,
    description:
      'Issues one voucher to each of the customers, from one quota. Customers fail alone: what was issued and what was not stand side by side.',
  })
  async issueVouchers(
    @Arg('input', () => IssueVouchersInput, { description: 'Which vouchers to issue, to whom.' })
    input: IssueVouchersInput,
    @Ctx() context: SubgraphContext,
  ): Promise<IssueVouchersPayload> {
    const written = await performWrite(context, issueVouchers, input, () => planIssue(input, context));
    return {
      ...written,
      issued: toIssued(written, input),
      failures: toFailures(written, input, context),
      quotaId: written.operation || written.preview ? input.quotaId : null,
      resellerId: input.resellerId ?? null,
    };
  }

  @Calls('listQuotaCoupons')
  @FieldResolver(() => VoucherQuota, {
    nullable: true,
    description:
      'The quota they were issued from, as it is now; null when there is none of this id, or the input was refused.',
  })
  async quota(
    @Root() { quotaId, resellerId }: IssueVouchersPayload,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuota | null> {
    return quotaId ? readVoucherQuota({ id: quotaId, resellerId }, context, { info }) : null;
  }
}

@Resolver(() => IssuedVoucher)
export class IssuedVoucherResolver {
  @Calls('listIssuedPartnerCoupons')
  @FieldResolver(() => Voucher, {
    nullable: true,
    description: 'The voucher as it is now; null when it is not listed, or not yet.',
  })
  voucher(
    @Root() { id, customer }: IssuedVoucher,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Voucher | null> {
    return readVoucher({ id, resellerId: customer.resellerId }, context, info);
  }
}
