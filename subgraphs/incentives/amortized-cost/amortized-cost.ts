import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { BilledResource } from '../billed/billed.js';
import { BilledUsage } from '../billed/parts.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { Order } from '../order/order.js';
import { OwnChargeFilter } from '../own-bills/own-bill-filter.js';

@ObjectType({
  description: 'How a charge is spread over months: before, in and after the month make what was payable.',
})
export class Amortization {
  @Field(() => Money, { description: 'What was payable in all.' })
  payable!: Money;

  @Field(() => Money, { description: 'The part that belongs to months before.' })
  before!: Money;

  @Field(() => Money, { description: 'The part that belongs to the month.' })
  current!: Money;

  @Field(() => Money, { description: 'The part that belongs to months after.' })
  after!: Money;
}

@ObjectType({ description: 'A tag by which costs are split.' })
export class CostTag {
  @Field(() => String, { nullable: true, description: 'Key of the tag.' })
  key?: string;

  @Field(() => String, { nullable: true, description: 'Value of the tag.' })
  value?: string;
}

@ObjectType({ description: 'A unit that costs are assigned to by a rule.' })
export class CostUnit {
  @Field(() => String, { nullable: true, description: 'Name of the unit.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Value of the rule that assigned the cost to it.' })
  ruleValue?: string;
}

@ObjectType({
  description:
    'The part of a charge that belongs to a month when prepaid charges are spread over their term. This is cost accounting, not payment.',
})
export class AmortizedCost extends BilledResource {
  @Field(() => YearMonth, { nullable: true, description: 'The month in which the charge was billed.' })
  billedIn?: string;

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

  @Field(() => Order, {
    nullable: true,
    description: 'The order it was bought by; null for what is not yearly/monthly.',
  })
  order?: Order;

  @Field(() => BilledUsage, {
    nullable: true,
    description: 'How much was used; null for what is not metered.',
  })
  usage?: BilledUsage;

  @Field(() => Amortization, { description: 'How the charge is spread.' })
  amortization!: Amortization;

  @Field(() => [PaymentSpend], {
    description: 'The part that belongs to the month, by what it was paid from.',
  })
  payments!: PaymentSpend[];

  @Field(() => [CostTag], { description: 'Tags by which costs are split; empty when there are none.' })
  tags!: CostTag[];

  @Field(() => [CostUnit], { description: 'Units the cost is assigned to; empty when there are none.' })
  costUnits!: CostUnit[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the account that spent: the customer itself, or a member of its enterprise.',
  })
  accountId?: string;
}

@ObjectType({ description: 'A page of a customer’s amortized costs.' })
export class AmortizedCostConnection extends connectionOf(
  'AmortizedCost',
  () => AmortizedCost,
  'amortized costs',
) {}

@InputType({
  description:
    'Which amortized costs to list. Conditions that are left out do not apply; all others must hold.',
})
export class AmortizedCostFilter extends OwnChargeFilter {
  @Field(() => ID, { nullable: true, description: 'Only rows of the resource type with this code.' })
  resourceType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rows of the resource with this id.' })
  resourceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only rows of resources with exactly this name.' })
  resourceName?: string | null;
}
