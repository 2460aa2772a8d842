import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import { Money } from '../../kit/money.js';
import { YearMonth } from '../../kit/scalars.js';
import { Billed } from '../billed/billed.js';
import { BillingMode } from '../billed/enums.js';
import { PaymentSpend } from '../monthly-spend/monthly-spend.js';
import { ServiceType } from '../service-type/service-type.js';
import { BillKind } from './enums.js';

@Requires('bills:read')
@ObjectType({
  description:
    'A row of a resale customer’s monthly bill as the partner sees it: what was spent on one type of resource of one service, by kind and billing mode, before tax.',
})
export class Bill extends Billed {
  @Field(() => ServiceType, { description: 'The cloud service it is for.' })
  override serviceType!: ServiceType;

  @Field(() => YearMonth, { description: 'The billing month.' })
  month!: string;

  @Field(() => BillKind.type, { description: 'Whether it was spent, given back or written off.' })
  kind!: BillKind;

  @Field(() => Money, { description: 'How much; negative for what was given back or written off.' })
  amount!: Money;

  @Field(() => [PaymentSpend], {
    description: 'What has been paid, by what it was paid from; empty when nothing was.',
  })
  payments!: PaymentSpend[];

  @Field(() => Money, {
    nullable: true,
    description:
      'What is unpaid, because the account lacked funds; null unless the row is CONSUMPTION. The partner does not say whether `amount` includes it.',
  })
  debt?: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'What was owed before and cleared later; null unless the row is CONSUMPTION.',
  })
  clearedArrears?: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'The discount that was given; null unless the row is CONSUMPTION.',
  })
  discount?: Money;
}

@ObjectType({ description: 'A page of bill rows.' })
export class BillConnection extends connectionOf('Bill', () => Bill, 'bill rows') {}

@InputType({
  description: 'Which bill rows to list. Conditions that are left out do not apply; all others must hold.',
})
export class BillFilter {
  @Field(() => ID, { nullable: true, description: 'Only rows of the service type with this code.' })
  serviceType?: string | null;

  @Field(() => BillKind.type, { nullable: true, description: 'Only rows of this kind.' })
  kind?: BillKind;

  @Field(() => BillingMode.type, {
    nullable: true,
    description:
      'Only what is paid for this way, which needs one call instead of three. RESERVED_INSTANCE cannot be asked for: monthly bills leave it out.',
  })
  billingMode?: BillingMode;
}
