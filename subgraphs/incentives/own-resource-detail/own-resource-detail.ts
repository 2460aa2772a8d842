import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { CalendarDate, DateTime } from '../../kit/scalars.js';
import { BilledResource } from '../billed/billed.js';
import { UpfrontPayment } from '../billed/enums.js';
import { BillCharge } from '../billed/parts.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { Order } from '../order/order.js';
import { OwnPayableFilter } from '../own-bills/own-bill-filter.js';
import { ResourceRelation } from './enums.js';

@ObjectType({ description: 'A resource that another one belongs to.' })
export class RelatedResource {
  @Field(() => ID, { description: 'Id of that resource.' })
  resourceId!: string;

  @Field(() => ResourceRelation.type, { description: 'What it is to the one that was charged.' })
  relation!: ResourceRelation;
}

@ObjectType({
  description:
    'What a resource cost the customer, with its place among other resources and who paid. Amounts come from prices with eight decimals while accounts are charged to the cent: they need not add up to the summary.',
})
export class OwnResourceDetail extends BilledResource {
  @Field(() => ID, { nullable: true, description: 'Id of the row, where the bill has one.' })
  id?: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of consumption, in Beijing time (UTC+8); null unless rows are grouped BY_DAY.',
  })
  day?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was consumed; null unless rows are grouped BY_RECORD.',
  })
  consumedAt?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Start of the use that is charged; null unless rows are grouped BY_RECORD.',
  })
  usedFrom?: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the use that is charged; null unless rows are grouped BY_RECORD.',
  })
  usedUntil?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the order, or else of the receivable or bill, that the charge belongs to.',
  })
  tradeId?: string;

  @Field(() => Order, {
    nullable: true,
    description:
      'The order that was paid or that gave back; null for pay-per-use and whatever else is no order.',
  })
  order?: Order;

  @Field(() => Order, {
    nullable: true,
    description: 'The original order that this one goes back to, if any.',
  })
  originalOrder?: Order;

  @Field(() => ID, { nullable: true, description: 'Code of the resource’s specification within bills.' })
  skuCode?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the resource at the top of all that belongs together.',
  })
  rootResourceId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the resource it is attached to, if any.' })
  parentResourceId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the resource that `relatedResources` are related to.',
  })
  relatedTo?: string;

  @Field(() => [RelatedResource], { description: 'Resources it belongs to; empty when it stands alone.' })
  relatedResources!: RelatedResource[];

  @Field(() => [String], { description: 'Codes of the availability zones it is in, e.g. `cn-north-1a`.' })
  availabilityZones!: string[];

  @Field(() => BillCharge, { description: 'How the amount came about.' })
  charge!: BillCharge;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => [ID], {
    description: 'Codes of the kinds of discount that were given; empty unless rows are grouped BY_RECORD.',
  })
  discountCodes!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is a spot instance; null where that is no question, and unless grouped BY_RECORD.',
  })
  spot?: boolean;

  @Field(() => UpfrontPayment.type, {
    nullable: true,
    description:
      'How much is paid in advance; only of savings plans and reserved instances, and when grouped BY_RECORD.',
  })
  upfront?: UpfrontPayment;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that spent: the customer itself, or a member of its enterprise.',
  })
  accountId?: string;

  @Field(() => String, { nullable: true, description: 'Login name of that account.' })
  accountName?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that paid: the customer itself, or the master of its enterprise.',
  })
  payerId?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the Huawei Cloud company that sold it.' })
  operatingEntityId?: string;
}

@ObjectType({ description: 'A page of a customer’s resource details.' })
export class OwnResourceDetailConnection extends connectionOf(
  'OwnResourceDetail',
  () => OwnResourceDetail,
  'resource details',
) {}

@InputType({
  description:
    'Which resource details to list. Conditions that are left out do not apply; all others must hold.',
})
export class OwnResourceDetailFilter extends OwnPayableFilter {
  @Field(() => ID, { nullable: true, description: 'Only rows of the resource type with this code.' })
  resourceType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rows of the resource with this id.' })
  resourceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only what this account paid: tells apart what was spent before and after an account joined an enterprise.',
  })
  payerId?: string | null;
}
