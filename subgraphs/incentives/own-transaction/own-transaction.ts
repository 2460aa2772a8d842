import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { DateTime } from '../../kit/scalars.js';
import { BilledCharge } from '../billed/billed.js';
import { BillCharge } from '../billed/parts.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { Order } from '../order/order.js';
import { OwnPayableFilter } from '../own-bills/own-bill-filter.js';
import { Seller, TransactionStatus } from './enums.js';

@ObjectType({
  description:
    'What a customer was charged for an order or a transaction, marketplace goods included, and whether it has been paid.',
})
export class OwnTransaction extends BilledCharge {
  @Field(() => ID, { nullable: true, description: 'Id of the row, where the bill has one.' })
  id?: string;

  @Field(() => Seller.type, { nullable: true, description: 'Who sold it.' })
  seller?: Seller;

  @Field(() => TransactionStatus.type, { nullable: true, description: 'Whether it has been paid.' })
  status?: TransactionStatus;

  @Field(() => DateTime, { nullable: true, description: 'When the charge was taken.' })
  chargedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When an order was paid; for pay-per-use, when the use that is charged began.',
  })
  consumedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the use that is charged ended; null for what is not paid by use.',
  })
  consumedUntil?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the order or transaction.' })
  tradeId?: string;

  @Field(() => Order, {
    nullable: true,
    description:
      'The order that was paid or that gave back; null for pay-per-use and whatever else is no order.',
  })
  order?: Order;

  @Field(() => BillCharge, {
    description:
      'How the amount came about. The debt of a customer that settles monthly is what it has to settle for the month.',
  })
  charge!: BillCharge;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that spent: the customer itself, or a member of its enterprise.',
  })
  accountId?: string;

  @Field(() => String, { nullable: true, description: 'Login name of that account.' })
  accountName?: string;
}

@ObjectType({ description: 'A page of a customer’s transactions.' })
export class OwnTransactionConnection extends connectionOf(
  'OwnTransaction',
  () => OwnTransaction,
  'transactions',
) {}

@InputType({
  description: 'Which transactions to list. Conditions that are left out do not apply; all others must hold.',
})
export class OwnTransactionFilter extends OwnPayableFilter {
  @Field(() => Seller.type, { nullable: true, description: 'Only what this one sold.' })
  seller?: Seller;

  @Field(() => TransactionStatus.type, { nullable: true, description: 'Only what is paid, or what is not.' })
  status?: TransactionStatus;

  @Field(() => ID, { nullable: true, description: 'Only rows of the resource type with this code.' })
  resourceType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rows of this order or transaction.' })
  tradeId?: string | null;
}
