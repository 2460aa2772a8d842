import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { voucherList, vouchersOfCustomer } from '../../lists/vouchers.js';
import { toVoucher, toVoucherConditions } from '../voucher/map.js';
import { VoucherConnection, VoucherFilter } from '../voucher/voucher.js';
import { Customer } from './customer.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Calls('listIssuedPartnerCoupons')
  @FieldResolver(() => VoucherConnection, {
    nullable: true,
    description: 'Vouchers the partner issued to this customer, newest first. Referral customers have none.',
  })
  vouchers(
    @Root() customer: Customer,
    @Arg('filter', () => VoucherFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherConnection> {
    refuseOtherOwner(filter?.customerId, customer.id, 'filter.customerId');
    refuseOtherOwner(filter?.resellerId, customer.resellerId, 'filter.resellerId');
    return connect({
      list: voucherList,
      filter: toVoucherConditions({ ...filter, customerId: null, resellerId: customer.resellerId }),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => vouchersOfCustomer(context, customer.id, conditions, range),
      toNode: (row) => toVoucher(row, context, customer.resellerId),
    });
  }
}
