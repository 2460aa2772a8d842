import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { CalendarDate, DateTime, Decimal } from '../../kit/scalars.js';
import { BilledResource } from '../billed/billed.js';
import { BillCharge, BilledUsage } from '../billed/parts.js';
import { Quantity } from '../quantity/quantity.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { Order } from '../order/order.js';
import { OwnPayableFilter } from '../own-bills/own-bill-filter.js';

@ObjectType({
  description:
    'What a resource cost the customer, with quantity and unit price: a single charge, or all of a day or of the month.',
})
export class OwnResourceRecord extends BilledResource {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the record. Unique; null when rows are grouped BY_BILLING_CYCLE.',
  })
  id?: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of the record, in Beijing time (UTC+8); null when rows are grouped BY_BILLING_CYCLE.',
  })
  day?: string;

  @Field(() => DateTime, { nullable: true, description: 'When the charge was taken.' })
  chargedAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was consumed; of single records only.' })
  consumedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of the use that is charged; of pay-per-use only.',
  })
  usedFrom?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the use that is charged; of pay-per-use only.',
  })
  usedUntil?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the order or transaction the charge belongs to.' })
  tradeId?: string;

  @Field(() => Order, {
    nullable: true,
    description: 'The order it was bought by; null for what is not yearly/monthly.',
  })
  order?: Order;

  @Field(() => Order, {
    nullable: true,
    description: 'The combined order that order is a part of; null for an ordinary one.',
  })
  combinedOrder?: Order;

  @Field(() => ID, { nullable: true, description: 'Id of the product in the catalogue.' })
  productId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the product.' })
  productName?: string;

  @Field(() => ID, { nullable: true, description: 'Code of the resource’s specification within bills.' })
  skuCode?: string;

  @Field(() => Quantity, {
    nullable: true,
    description: 'The size that was ordered; only of products sold by size, such as disks and bandwidth.',
  })
  size?: Quantity;

  @Field(() => BilledUsage, {
    nullable: true,
    description: 'How much was used; null for what is not metered.',
  })
  usage?: BilledUsage;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Price of one unit in yuan; null where prices are tiered.',
  })
  unitPrice?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What that price is for, in words, such as yuan per GB and month.',
  })
  unitPriceText?: string;

  @Field(() => BillCharge, { description: 'How the amount came about.' })
  charge!: BillCharge;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => String, {
    nullable: true,
    description: 'How payable less vouchers was calculated, in words; null when grouped BY_BILLING_CYCLE.',
  })
  formula?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that spent: the customer itself, or a member of its enterprise.',
  })
  accountId?: string;

  @Field(() => String, { nullable: true, description: 'Login name of that account.' })
  accountName?: string;
}

@ObjectType({ description: 'A page of a customer’s resource records.' })
export class OwnResourceRecordConnection extends connectionOf(
  'OwnResourceRecord',
  () => OwnResourceRecord,
  'resource records',
) {}

@InputType({
  description:
    'Which resource records to list. Conditions that are left out do not apply; all others must hold.',
})
export class OwnResourceRecordFilter extends OwnPayableFilter {
  @Field(() => ID, { nullable: true, description: 'Only records of the resource with this id.' })
  resourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only records of this order or transaction.' })
  tradeId?: string | null;
}
