import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { ofReseller, ResellerArg } from '../../kit/reseller.js';
import { Customer } from '../customer/customer.js';
import { voucherById, voucherList } from '../../lists/vouchers.js';
import { toVoucher, toVoucherConditions } from './map.js';
import { Order, Voucher, VoucherConnection, VoucherFilter } from './voucher.js';

@Resolver(() => Voucher)
export class VoucherResolver {
  @Calls('listIssuedPartnerCoupons')
  @Query(() => Voucher, {
    nullable: true,
    description: 'One issued voucher; null when there is none of this id.',
  })
  async voucher(
    @ResellerArg() resellerId: string | null,
    @Arg('id', () => ID, { description: 'Id of the voucher.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Voucher | null> {
    const row = await voucherById(context, id, ofReseller(resellerId));
    return row ? toVoucher(row, context, resellerId) : null;
  }

  @Calls('listIssuedPartnerCoupons')
  @Query(() => VoucherConnection, {
    nullable: true,
    description:
      'Vouchers issued to the partner’s own resale customers, or with `filter.resellerId` to those of one reseller, newest first.',
  })
  vouchers(
    @Arg('filter', () => VoucherFilter, {
      nullable: true,
      description: 'Which vouchers to list; default: all.',
    })
    filter: VoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherConnection> {
    return connect({
      list: voucherList,
      filter: toVoucherConditions(filter),
      args,
      info,
      read: (conditions, range) => readRange(voucherList, context, conditions, range),
      toNode: (row) => toVoucher(row, context, filter?.resellerId),
    });
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'Whom the voucher was issued to; null when the customer is no longer associated with the partner.',
  })
  customer(@Root() voucher: Voucher): Customer {
    return { id: voucher.customerId, resellerId: voucher.resellerId };
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order the voucher is tied to, if any.' })
  order(@Root() voucher: Voucher): Order | null {
    return voucher.orderId ? { id: voucher.orderId, resellerId: voucher.resellerId } : null;
  }

  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The pending order that holds the voucher: until it is paid or cancelled no other can spend it.',
  })
  lockedBy(@Root() voucher: Voucher): Order | null {
    return voucher.lockOrderId ? { id: voucher.lockOrderId, resellerId: voucher.resellerId } : null;
  }
}
