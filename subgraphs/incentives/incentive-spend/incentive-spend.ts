import { Field, Int, ObjectType, Directive } from 'type-graphql';
import { Requires } from '../../kit/access/requires.js';
import { connectionOf } from '../../kit/list/connection.js';
import type { ListFilter } from '../../kit/list/partner-list.js';
import { Money } from '../../kit/money.js';
import { DateTime, YearMonth } from '../../kit/scalars.js';
import { Customer } from '../customer/customer.js';
import { IncentiveClass } from '../incentive-policy/enums.js';
import { ServiceType } from '../service-type/service-type.js';
import { IncentiveUnknown, SpendSource } from './enums.js';

@ObjectType({ description: 'Two readings of an amount: what it may be lies between them.' })
export class MoneyRange {
  @Field(() => Money, { description: 'The lower of the two.' })
  low!: Money;

  @Field(() => Money, { description: 'The higher of the two.' })
  high!: Money;
}

@ObjectType({
  description:
    'An amount by what its payments mean for incentives: `cashLike`, `pending`, `settledLate`, `conditional`, `excluded` and `residual` add up to `amount`, to the cent. Signs are as the partner sends them.',
})
export class SpendSplit {
  @Field(() => Money, {
    description: 'All that had to be paid; refunds are subtracted where they come with a minus.',
  })
  amount!: Money;

  @Field(() => Money, { description: 'Paid in cash or with stored-value cards: counts.' })
  cashLike!: Money;

  @Field(() => Money, { description: 'On credit or unpaid: counts when it has been repaid.' })
  pending!: Money;

  @Field(() => Money, {
    description:
      'Owed at first and cleared later. Vouchers cannot clear arrears, so most likely it counts as cash.',
  })
  settledLate!: Money;

  @Field(() => Money, {
    description: 'Paid with cash coupons: counts for those that say so, which a bill does not tell.',
  })
  conditional!: Money;

  @Field(() => Money, {
    description: 'Paid with vouchers, and as far as SUMMARY tells with bonus money: does not count.',
  })
  excluded!: Money;

  @Field(() => Money, { description: 'What none of these explains: bonus money in DETAIL, or rounding.' })
  residual!: Money;

  @Field(() => Money, {
    description:
      'What refunds contribute to `amount`. It stands beside the other parts, which contain refunds already.',
  })
  refunds!: Money;
}

@ObjectType({ description: 'Spending on all services of one incentive class.' })
export class ClassSpend {
  @Field(() => IncentiveClass.type, {
    nullable: true,
    description:
      'The class of the services; null for services that no policy of the month names, such as marketplace goods.',
  })
  class?: IncentiveClass;

  @Field(() => SpendSplit, { description: 'What was spent on them.' })
  spend!: SpendSplit;
}

@ObjectType({ description: 'Spending on one service, with its incentive class.' })
export class ServiceTypeClassSpend {
  @Field(() => ServiceType, {
    nullable: true,
    description: 'The cloud service; null for rows that name none.',
  })
  serviceType?: ServiceType;

  @Field(() => IncentiveClass.type, {
    nullable: true,
    description: 'The class of the service; null when no policy of the month names it.',
  })
  class?: IncentiveClass;

  @Field(() => SpendSplit, { description: 'What was spent on it.' })
  spend!: SpendSplit;
}

@ObjectType({ description: 'What one customer spent, and what of it may count for incentives.' })
export class CustomerIncentiveSpend {
  @Field(() => Customer, {
    nullable: true,
    description: 'The customer. One that has left the partner since has no data of its own any more.',
  })
  customer?: Customer;

  @Field(() => SpendSplit, { description: 'What it spent.' })
  spend!: SpendSplit;

  @Field(() => MoneyRange, { description: 'What of it may count for the partner’s sales performance.' })
  performance!: MoneyRange;

  @Field(() => MoneyRange, { description: 'What of it may be the base of a rebate.' })
  rebateBase!: MoneyRange;
}

@ObjectType({ description: 'A page of customers with their spending.' })
export class CustomerIncentiveSpendConnection extends connectionOf(
  'CustomerIncentiveSpend',
  () => CustomerIncentiveSpend,
  'customers with spending',
) {}

@Requires('incentives:read')
@ObjectType({
  description:
    'What customers spent in a month, by what it means for the partner’s incentives. It is an analysis of spending and no incentive amount: rates and much else are in no API, see `notKnown`.',
})
export class IncentiveSpend {
  @Field(() => YearMonth, { description: 'The billing month.' })
  month!: string;

  @Field(() => SpendSource, { description: 'From which bills it was added up.' })
  source!: SpendSource;

  @Field(() => SpendSplit, { description: 'All spending together.' })
  spend!: SpendSplit;

  @Field(() => MoneyRange, {
    description:
      'What may count for the partner’s sales performance: of services that count, what is `cashLike`, and with it all that is `pending`, `settledLate` and `conditional`. A range, not a guarantee.',
  })
  performance!: MoneyRange;

  @Field(() => MoneyRange, {
    description: 'What may be the base of a rebate: the same of services that earn one.',
  })
  rebateBase!: MoneyRange;

  @Field(() => [ClassSpend], { description: 'Spending by the incentive class of the services.' })
  byClass!: ClassSpend[];

  @Directive('@listSize(assumedSize: 150)')
  @Field(() => [ServiceTypeClassSpend], { description: 'Spending by service, largest amount first.' })
  byServiceType!: ServiceTypeClassSpend[];

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [ServiceType], {
    description: 'Services with spending that no policy of the month names: their spending is in no range.',
  })
  unknownServiceTypes!: ServiceType[];

  @Field(() => DateTime, {
    description:
      'The moment whose policies were applied: the last second of the month in Beijing time. Changes within the month are not known.',
  })
  policySnapshotAt!: string;

  @Field(() => Int, {
    description: 'How many customers’ bills were read: those asked for, or else those that had any.',
  })
  customersRead!: number;

  @Field(() => Boolean, {
    description:
      'Whether bills of the month change no more: it is over, and so is 10:00 on the 4th of the next in Beijing.',
  })
  complete!: boolean;

  @Field(() => [IncentiveUnknown], {
    description: 'What decides about incentives and is not known here.',
  })
  notKnown!: IncentiveUnknown[];

  /** Largest amount first. */
  customers!: CustomerIncentiveSpend[];
  /** What it was asked with. */
  asked!: ListFilter;
}
