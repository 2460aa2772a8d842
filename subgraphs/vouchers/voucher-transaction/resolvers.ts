import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Calls, CallsLike } from '../../kit/calls.js';
import type { SubgraphContext } from '../../kit/context.js';
import { Order } from '../order/order.js';
import { readVoucherOfCustomer } from '../voucher/read.js';
import { Voucher } from '../voucher/voucher.js';
import type { VoucherTransactionKind } from './enums.js';
import { VoucherTransaction } from './voucher-transaction.js';

/** Kinds whose trade is an order. */
const ofOrders: ReadonlySet<VoucherTransactionKind> = new Set<VoucherTransactionKind>([
  'CONSUMPTION_YEARLY_MONTHLY',
  'CONSUMPTION_SAVINGS_PLAN',
  'REFUND_UNSUBSCRIPTION',
  'REFUND_IN_PROGRESS_FREEZE',
  'REFUND_IN_PROGRESS_UNFREEZE',
]);

@Resolver(() => VoucherTransaction)
export class VoucherTransactionResolver {
  @FieldResolver(() => Order, {
    nullable: true,
    description:
      'The order that was paid, or that gave back; null for pay-per-use and whatever else is no order.',
  })
  order(@Root() { kind, tradeId, customer }: VoucherTransaction): Order | null {
    return tradeId && ofOrders.has(kind) ? { id: tradeId, resellerId: customer.resellerId } : null;
  }

  @Calls('listIssuedPartnerCoupons')
  @CallsLike({ listIssuedPartnerCoupons: { scans: true } })
  @FieldResolver(() => Voucher, {
    nullable: true,
    description:
      'The voucher it was booked on, as the partner sees it; null for one that the partner did not issue.',
  })
  async voucher(
    @Root() { voucherId, customer }: VoucherTransaction,
    @Ctx() context: SubgraphContext,
  ): Promise<Voucher | null> {
    return voucherId ? readVoucherOfCustomer(voucherId, customer, context) : null;
  }
}
