import { Field, ObjectType, Directive } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { Money } from '../../kit/money.js';
import { YearMonth } from '../../kit/scalars.js';
import { Customer } from '../customer/customer.js';
import { ServiceType } from '../service-type/service-type.js';
import { SpendGrouping } from './enums.js';

@ObjectType({ description: 'What was spent in one month.' })
export class SpendPoint {
  @Field(() => YearMonth, { description: 'The billing month.' })
  month!: string;

  @Field(() => Money, {
    description: 'Spent in the month: consumption, less refunds and write-offs; zero when there was nothing.',
  })
  amount!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'How much more than in the month before, or less with a minus; null for the first month.',
  })
  change?: Money;

  @Field(() => Boolean, {
    description:
      'Whether bills of the month change no more: it is over, and so is 10:00 on the 4th of the next in Beijing. The running month is compared as far as it has come.',
  })
  complete!: boolean;
}

@ObjectType({
  description:
    'Spending of one customer, account manager or service over months: one of the three is named, by what was asked for.',
})
export class SpendSeries {
  @Field(() => Customer, {
    nullable: true,
    description:
      'The customer, by CUSTOMER. One that has left the partner since has no data of its own any more.',
  })
  customer?: Customer;

  @Requires('customers:read')
  @Field(() => String, {
    nullable: true,
    description:
      'Login name of the account manager, by ACCOUNT_MANAGER; null for customers that have none or have left the partner.',
  })
  accountManager?: string;

  @Field(() => ServiceType, { nullable: true, description: 'The cloud service, by SERVICE_TYPE.' })
  serviceType?: ServiceType;

  @Field(() => Money, { description: 'Spent in all months together.' })
  total!: Money;

  @Directive('@listSize(assumedSize: 18)')
  @Field(() => [SpendPoint], { description: 'A point for each month, earliest first.' })
  points!: SpendPoint[];
}

@ObjectType({ description: 'A page of spending over months.' })
export class SpendSeriesConnection extends connectionOf('SpendSeries', () => SpendSeries, 'series') {}

@Requires('bills:read')
@ObjectType({
  description:
    'What resale customers spent month by month, before tax, from the same bills as `Customer.monthlySpend`.',
})
export class SpendTrend {
  @Field(() => YearMonth, { description: 'The first month.' })
  from!: string;

  @Field(() => YearMonth, { description: 'The last month.' })
  to!: string;

  @Field(() => SpendGrouping, { description: 'By what `series` are added up.' })
  by!: SpendGrouping;

  @Field(() => Money, { description: 'Spent in all months together.' })
  total!: Money;

  @Directive('@listSize(assumedSize: 18)')
  @Field(() => [SpendPoint], {
    description: 'What all spent together: a point for each month, earliest first.',
  })
  points!: SpendPoint[];

  /** The largest total first. */
  allSeries!: SpendSeries[];
  /** What it was asked with. */
  asked!: ListFilter;
}
