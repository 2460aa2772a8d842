import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Calls, CallsLike } from '../../kit/calls.js';
import { connect } from '../../kit/list/connection.js';
import { PageArgs } from '../../kit/list/page-args.js';
import { readRange } from '../../kit/list/partner-list.js';
import { refuseOtherOwner } from '../../kit/list/refuse-other-owner.js';
import { voucherList, vouchersOfCustomer } from '../../lists/vouchers.js';
import { ownVoucherList } from '../own-voucher/loaders.js';
import { toOwnVoucher, toOwnVoucherConditions } from '../own-voucher/map.js';
import { OwnVoucherConnection, OwnVoucherFilter } from '../own-voucher/own-voucher.js';
import { storedValueCardList } from '../stored-value-card/loaders.js';
import { toStoredValueCard, toStoredValueCardConditions } from '../stored-value-card/map.js';
import { StoredValueCardConnection, StoredValueCardFilter } from '../stored-value-card/stored-value-card.js';
import { recordsOfCustomer, voucherRecordList } from '../voucher-record/loaders.js';
import { toVoucherRecord, toVoucherRecordConditions } from '../voucher-record/map.js';
import { VoucherRecordConnection, VoucherRecordFilter } from '../voucher-record/voucher-record.js';
import { voucherTransactionList } from '../voucher-transaction/loaders.js';
import { toVoucherTransaction, toVoucherTransactionConditions } from '../voucher-transaction/map.js';
import {
  VoucherTransactionConnection,
  VoucherTransactionFilter,
} from '../voucher-transaction/voucher-transaction.js';
import { toVoucher, toVoucherConditions } from '../voucher/map.js';
import { VoucherConnection, VoucherFilter } from '../voucher/voucher.js';
import { Customer } from './customer.js';

@Resolver(() => Customer)
export class CustomerResolver {
  @Requires('vouchers:read')
  @Calls('listIssuedPartnerCoupons')
  @CallsLike({ listIssuedPartnerCoupons: { scans: true } })
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

  @Requires('vouchers:read')
  @Calls('listPartnerCouponsRecord')
  @CallsLike({ listPartnerCouponsRecord: { scans: true } })
  @FieldResolver(() => VoucherRecordConnection, {
    nullable: true,
    description: 'The log of vouchers issued to this customer and taken back, newest first.',
  })
  voucherRecords(
    @Root() customer: Customer,
    @Arg('filter', () => VoucherRecordFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: VoucherRecordFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherRecordConnection> {
    refuseOtherOwner(filter?.customerId, customer.id, 'filter.customerId');
    refuseOtherOwner(filter?.resellerId, customer.resellerId, 'filter.resellerId');
    return connect({
      list: voucherRecordList,
      filter: toVoucherRecordConditions({ ...filter, customerId: null, resellerId: customer.resellerId }),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => recordsOfCustomer(context, customer.id, conditions, range),
      toNode: (row) => toVoucherRecord(row, context, customer.resellerId),
    });
  }

  @Requires('vouchers:read')
  @Calls('listSubCustomerCoupons')
  @FieldResolver(() => OwnVoucherConnection, {
    nullable: true,
    description:
      'Vouchers as the customer sees them: what the partner issued and what Huawei Cloud gave, discount coupons among it. Needs the customer’s authorisation.',
  })
  ownVouchers(
    @Root() customer: Customer,
    @Arg('filter', () => OwnVoucherFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: OwnVoucherFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnVoucherConnection> {
    const list = ownVoucherList(customer);
    const holder = { customerId: customer.id, resellerId: customer.resellerId };
    return connect({
      list,
      filter: toOwnVoucherConditions(filter),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => readRange(list, context, conditions, range),
      toNode: (row) => toOwnVoucher(row, context, holder),
    });
  }

  @Requires('vouchers:read')
  @Calls('listCustomerCouponChangeRecords')
  @FieldResolver(() => VoucherTransactionConnection, {
    nullable: true,
    description:
      'What came into the customer’s voucher account and left it: of the last year, or of another span of at most a year. Cash coupons are no part of it. Needs the customer’s authorisation; the partner has no such list for buy-and-resell customers.',
  })
  voucherTransactions(
    @Root() customer: Customer,
    @Arg('filter', () => VoucherTransactionFilter, {
      nullable: true,
      description: 'Which of them to list; default: all of the last year.',
    })
    filter: VoucherTransactionFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherTransactionConnection> {
    const list = voucherTransactionList(customer);
    return connect({
      list,
      filter: toVoucherTransactionConditions(filter),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => readRange(list, context, conditions, range),
      toNode: (row) => toVoucherTransaction(row, context, customer),
    });
  }

  @Requires('vouchers:read')
  @Calls('listStoredValueCards')
  @FieldResolver(() => StoredValueCardConnection, {
    nullable: true,
    description:
      'Stored-value cards the customer bought: first those with something left on them, then those without. Needs the customer’s authorisation.',
  })
  storedValueCards(
    @Root() customer: Customer,
    @Arg('filter', () => StoredValueCardFilter, {
      nullable: true,
      description: 'Which of them to list; default: all.',
    })
    filter: StoredValueCardFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StoredValueCardConnection> {
    const list = storedValueCardList(customer);
    return connect({
      list,
      filter: toStoredValueCardConditions(filter),
      owner: customer.id,
      args,
      info,
      read: (conditions, range) => readRange(list, context, conditions, range),
      toNode: (row) => toStoredValueCard(row, context),
    });
  }
}
